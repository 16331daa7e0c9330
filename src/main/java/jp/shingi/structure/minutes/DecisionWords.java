package jp.shingi.structure.minutes;

import java.util.regex.Pattern;

/** The words of a sentence that decide: without what leads to them and without the question at the end. */
final class DecisionWords {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:――|―|→|⇒|➡|※)*(?:(?:(?:審議|質疑|採決|審査|協議)の結果|[^、。]{1,24}(?:から|より)の?(?:説明|報告)(?:が|を)(?:あり|受け|行い)|そう(?:しますと|であれば)|それでは|では|じゃあ|よって|したがいまして|したがって|ほかに?(?:御?意見が|ご意見が|御?質問が)?なければ|他になければ|(?:御|ご)?意見がなければ|なければ|特に(?:御|ご)?異議がなければ|ほかに(?:御|ご)?意見もないようですので|(?:御|ご)?異議なしと認め(?=、[^。]*は)|はい|ただいまの|以上のとおり)、?)*");
    /** What only gives the reason: 御意見は出尽くしたようですので、. */
    private static final Pattern REASON =
            Pattern.compile("[^、]*(?:ようですので|ようですから|と思いますので|ましたので|ませんが|ありませんので|ございませんので|声あり[）)](?:では|それでは)?)、?");

    private static final Pattern TRAIL = Pattern.compile(
            "(?:という(?:ことで|結論で|形で)?|ということに|こととして|ことで|とのことで|で|と(?:いた)?して|ことに|のですが|、|ことで(?:御|ご)異議)*(?:(?:皆さん|委員の皆様)、?)?(?:よろしい(?:です(?:か|ね)|でしょうか)|いかが(?:です(?:か)?|でしょうか?)|(?:御|ご)異議(?:は)?(?:ありません|ございません|ない)(?:か|でしょうか|ね)|お願いします|お諮りします)?[。]?$");
    private static final Pattern PROPOSAL = Pattern.compile("よろしい|いかが|異議(?:は)?(?:あり|ござい)ません|異議ない");
    private static final Pattern PROCEEDS = Pattern.compile("閉会|散会|続いて|次に|終了|終わ");
    /** A condition's topic, which the item itself names already: 諮問第3号については. */
    private static final Pattern TOPIC =
            Pattern.compile("^[^、]{0,24}(?:号|事項|件|議題|[ア-コ①-⑳0-9）)])(?:に(?:つ(?:きまして|いて)|関して)は|は)、?");

    private static final Pattern CALL = Pattern.compile("^(?:(?:それでは|では|はい|よって|そうしますと)、?)+");

    private DecisionWords() {}

    /** Whether the sentence asks for assent: it proposes, and the decision may follow. */
    static boolean proposes(String sentence) {
        return PROPOSAL.matcher(sentence).find();
    }

    static String of(String sentence, DecisionPhrase.Hit hit) {
        var lead = LEAD.matcher(sentence);
        int from = lead.find() && lead.end() <= hit.start() ? lead.end() : 0;
        var reason = REASON.matcher(sentence).region(from, hit.start());
        while (reason.find()) from = reason.end();
        int next = sentence.indexOf("。", hit.end());
        var rest = sentence.substring(from, next < 0 ? sentence.length() : next);
        var trail = TRAIL.matcher(rest);
        if (trail.find() && proposes(trail.group()) && trail.start() >= hit.end() - from - 2)
            rest = rest.substring(0, trail.start());
        int comma = sentence.indexOf('、', hit.end());
        if (comma > 0
                && comma - from < rest.length()
                && PROCEEDS.matcher(sentence.substring(comma)).find()) rest = sentence.substring(from, comma);
        return rest.replaceFirst("。$", "");
    }

    /** A condition without a call to order and its topic: それでは、諮問第3号は. */
    static String withoutTopic(String condition) {
        return TOPIC.matcher(CALL.matcher(condition).replaceFirst("")).replaceFirst("");
    }

    /** A condition without what leads to it and without its topic. */
    static String bare(String condition) {
        return TOPIC.matcher(LEAD.matcher(condition).replaceFirst("")).replaceFirst("");
    }
}
