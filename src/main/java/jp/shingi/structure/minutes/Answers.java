package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.model.Role;

/**
 * Finds which turn answers which: an official, the secretariat, a guest or who presides, after a question or an objection; words of
 * procedure between them do not count.
 */
final class Answers {
    private static final Pattern QUESTION = Pattern.compile(
            "か[。？]|か$|か、|かな[。]|かね[。]|？|\\?|教えて|伺い(?:たい|ます)|お?尋ね|お聞き(?:し|いた)|聞かせて|(?:です|ます|ません|でしょう)(?:よ)?ね[。]|は[。]$|とか[。]$|どう(?:なる|する)[。]?$|いつ消える[。]?$|どうやって[。]?$|だろう[。]?$|(?:なる|する|なります|します)[。]$(?<=どう.{0,14})|御?説明(?:いただ|願)");
    private static final Pattern REMARK = Pattern.compile(
            "^(?:はい|わかりました|分かりました|なるほど|結構|同感|異議|了解|よろしい|そうですか|ありがとう|それなら|それはまずい|賛成|ありません|なし|特に)[^か]{0,16}[。]?$|^(?:それ)?なら[^。]{0,10}[。]$|^(?:それで結構|そのとおり)[^。]{0,8}[。]$|^そうですか[。]$|(?:\\(|（)?異議な[しい]");
    private static final Pattern AGREES = Pattern.compile("^(?:私も|わたしも|同じ|同感|賛成|関連して、?同じ)");
    private static final Pattern NO_ANSWER = Pattern.compile(
            "^(?:では、|それでは、|補足|[…・]+。?$|かしこまりました。?$)|^(?:どうも)?(?:ありがとうござい(?:ます|ました)|よろしくお願い(?:し|いた)します)。?$");
    private static final Pattern CONSIDERS = Pattern.compile("^.{0,8}検討(?:し|いたし|させて)[^。]{0,8}。?$");
    private static final Pattern ASSENT =
            Pattern.compile("^(?:はい|承知|準備|そのように|かしこまり|わかりました|分かりました|了解)[^。]{0,12}[。]?$|^(?:準備|対応|用意)(?:いた)?します");
    private static final Pattern DIRECTS = Pattern.compile("もらい|ください|いただき(?:たい|ます)|いただけ|願います|お願い|してほしい");
    private static final Pattern PROCEDURE = Pattern.compile(
            "説明(?:を|して|いただ|願|お願い|は(?:よろしい|以上)|に対)|議題(?:と|に|を)|開会|始め(?:ます|たい)|(?:ほか|他)に|その他、?(?:事務局|何か)|報告(?:を|事項)|移り(?:ます|たい)|進(?:み|め)ます|(?:御|ご)?(?:質問|意見)(?:は|が|、|等).{0,12}(?:あり|ござい|どうぞ|お願い)|(?:よろしいです|よろしいでしょう|いかがです|いかがでしょう)(?:か|ね)[。]?$");
    private static final Pattern OPEN_CALL =
            Pattern.compile("(?:ほか|他)に|その他|(?:御|ご)?(?:質問|意見)(?:は|が|等|、)|何か(?:あり|ござい)|異議");
    private static final Pattern TO_CHAIR = Pattern.compile("会長|委員長|座長|議長|部会長|審議会|審査会|懇話会|懇談会|委員会|協議会");
    private static final Pattern RELAY =
            Pattern.compile("(?:お願い(?:し|いたし)ます|どうぞ|願います|いかがです(?:か)?|いかが(?:が)?でしょうか)[。]?$|[課部局室係所]長[。、]?$");
    /** What who presides says of any speech, and of the course of the meeting. */
    private static final Pattern COURTESY = Pattern.compile(
            "ありがとう|^(?:はい|分かりました|わかりました|なるほど)[、。]|お諮り|諮りします|いかがでしょう|よろしいでしょう|よろしいですか|異議(?:あり|ござい|な)|(?:決定|可決|承認|指名|選任)(?:し|いた|され)|動議|[（(〔「]|休憩|ほかは|時[間刻]|^[^。]{0,12}(?:委員|会長代理|議員)。?$");

    private static final int LOOK_BACK = 4;

    private Answers() {}

    /** For each turn the number of the turn that it answers, from 1. */
    static List<OptionalInt> of(List<Role> roles, List<String> texts, List<List<String>> items) {
        var answers = new ArrayList<OptionalInt>();
        var said = texts.stream().map(Answers::unquoted).toList();
        for (int i = 0; i < said.size(); i++) answers.add(answer(i, roles, said, items));
        return answers;
    }

    /** The speech without the quotation marks that some minutes put around it. */
    private static String unquoted(String text) {
        return text.startsWith("「") && text.endsWith("」") ? text.substring(1, text.length() - 1) : text;
    }

    private static OptionalInt answer(int at, List<Role> roles, List<String> texts, List<List<String>> items) {
        if (at == 0) return OptionalInt.empty();
        var text = texts.get(at);
        if (NO_ANSWER.matcher(text).find()) return OptionalInt.empty();
        return switch (roles.get(at)) {
            case OFFICIAL, SECRETARIAT, GUEST -> replies(at, roles, texts, items);
            case CHAIR, VICE_CHAIR -> presides(at, roles, texts);
            case MEMBER, MEMBERS -> OptionalInt.empty();
        };
    }

    private static OptionalInt replies(int at, List<Role> roles, List<String> texts, List<List<String>> items) {
        for (int i = at - 1; i >= 0 && at - i <= LOOK_BACK; i--) {
            if (!items.get(i).equals(items.get(at))) return OptionalInt.empty();
            var before = texts.get(i);
            switch (roles.get(i)) {
                case MEMBER, VICE_CHAIR -> {
                    if (REMARK.matcher(before).find()
                            || AGREES.matcher(before).find()
                                    && !QUESTION.matcher(before).find()
                                    && !answersBoth(texts.get(at))) return OptionalInt.empty();
                    if (CONSIDERS.matcher(texts.get(at)).find()
                            && !QUESTION.matcher(before).find()) return OptionalInt.empty();
                    return OptionalInt.of(i + 1);
                }
                case CHAIR -> {
                    if (asks(before)
                            || ASSENT.matcher(texts.get(at)).find()
                                    && DIRECTS.matcher(before).find()) return OptionalInt.of(i + 1);
                    if (!relays(before)) return OptionalInt.empty();
                }
                case MEMBERS, OFFICIAL, SECRETARIAT, GUEST -> {
                    return OptionalInt.empty();
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean answersBoth(String text) {
        return Pattern.compile("^(?:お?二人|お?三人|いずれも|両(?:方|委員)|まとめて|仕様|.{0,8}明記)")
                        .matcher(text)
                        .find()
                || text.length() > 40 && !text.startsWith("アナウンス");
    }

    /** Whether who presides asks something himself, not whether anybody has a question. */
    private static boolean asks(String text) {
        var sentences = Course.sentences(text);
        var last = sentences.isEmpty() ? "" : sentences.getLast();
        if (!QUESTION.matcher(last).find() || OPEN_CALL.matcher(last).find()) return false;
        return !PROCEDURE.matcher(last).find()
                || Pattern.compile("どうです|いかが(?:が)?でしょうか|補足").matcher(last).find() && !last.contains("承認");
    }

    private static boolean relays(String text) {
        return text.length() <= 60 && RELAY.matcher(text).find() && !text.contains("説明") && !text.contains("報告");
    }

    private static OptionalInt presides(int at, List<Role> roles, List<String> texts) {
        if (roles.get(at - 1) != Role.MEMBER) return OptionalInt.empty();
        var before = Course.sentences(texts.get(at - 1));
        var question = String.join("", before.subList(Math.max(0, before.size() - 2), before.size()));
        var text = texts.get(at);
        if (!QUESTION.matcher(question).find() || REMARK.matcher(question).find()) return OptionalInt.empty();
        var sentences = Course.sentences(text);
        if (sentences.isEmpty()
                || QUESTION.matcher(sentences.getLast()).find()
                || RELAY.matcher(text).find()) return OptionalInt.empty();
        boolean says = sentences.stream()
                .anyMatch(sentence -> !COURTESY.matcher(sentence).find()
                        && !PROCEDURE.matcher(sentence).find()
                        && !RELAY.matcher(sentence).find());
        return says && TO_CHAIR.matcher(question).find() ? OptionalInt.of(at) : OptionalInt.empty();
    }
}
