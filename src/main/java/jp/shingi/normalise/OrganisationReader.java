package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds organisations in folded text by their legal form, which stands before the name (株式会社みどり) or behind it (みどり㈱).
 *
 * <p>Former names in brackets (旧 …) are left out. A name in running text ends at a particle between two words; の is part of a name
 * unless a word that no name has follows.
 */
final class OrganisationReader {
    /** A sign of a name; between Latin letters also a colon (J:COM), between digits a stroke (24/7). */
    private static final String LETTER =
            "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〆ヶﾞﾟｰA-Za-z0-9&＆・.'’\\-−‐–－]|(?<=[A-Za-z])[:：．](?=[A-Za-z])|(?<=[0-9])/(?=[0-9]))";

    private static final Pattern REMARK = Pattern.compile("（[ ]*(?:旧|元|現|前)[^（）]*(?:（[^（）]*）[^（）]*)*）");

    private static final Pattern RENAMED = Pattern.compile("(?:社名|商号|名称)を?(?:変更|改)");
    /** （平成30年4月1日に株式会社みどりから社名変更）: what it was called before. */
    private static final Pattern BEFORE_RENAMING =
            Pattern.compile("（[^（）]*(?:(?:社名|商号|名称)を?(?:変更|改)|[にへ](?:移行|改組|組織変更|名称変更))[^（）]*）");

    /** 旧電算㈱→新電算㈱（社名変更）. */
    private static final Pattern BEFORE_ARROW = Pattern.compile("[^\\n、。]*[→⇒](?=[^\\n、。]*(?:社名|商号|名称)を?(?:変更|改))");

    /** What no name reaches over. */
    private static final String BETWEEN = "\n、。（）「」『』【】［］[]/／:：;；→⇒→※|";

    private static final Pattern SENTENCE_OR_LINE = Pattern.compile("[^。\\n]+");
    private static final Pattern AFTER =
            Pattern.compile("[ ]?(" + LETTER + "+(?:(?<=[A-Za-z.&]) (?=[A-Za-z0-9&])" + LETTER + "+)*)");
    private static final Pattern STRONG_BEFORE = Pattern.compile(
            "(?:[\\p{IsHan}\\p{IsKatakana}ー々ヶﾞﾟｰA-Za-z0-9&＆・.'’\\-−‐–－]|(?<=[A-Za-z])[:： ](?=[A-Za-z]))+$");
    private static final Pattern WHOLE_BEFORE = Pattern.compile("^" + LETTER + "{2,40}$");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[・○◯●■□◆◇※*\\-]|[①-⑳]|[（(]?[0-9]{1,2}[)）.．]|[0-9]{1,2}[ 、]|[ア-オ][ .．、]|(?:代表構成員|代表企業|代表者|代表団体|構成員|構成企業|構成団体|再委託先|再々委託先|委託先|受託者|受託事業者|委託業者|受注者|請負者|事業者名|事業者|開発事業者|運営事業者|運営|商号又は名称|商号|名称|会社名|法人名|乙|甲|契約の相手方|相手方|指定管理者|協力会社|納入業者|販売|保守|製造)(?:[ ]*[:：][ ]*| +|(?=株式会社|有限会社|合同会社|（|㈱|㈲|一般|公益|社会|特定|学校|医療)))[ ]*");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{IsKatakana}A-Za-z])(?:は|が|を|に|で|へ|から|より|として|による|する|した|している|により)(?=[\\p{IsHan}\\p{IsKatakana}A-Za-z])");
    /** Who does what, before the name of who does it: コールセンターは, 委託先が, 点検を. */
    private static final Pattern PART_OF_SENTENCE = Pattern.compile(
            "^.*(?:を|引き続き|新たに|現在の?|従来の?|これまでの?|(?:センター|先|者|側|相手|業務|運営|保守|点検|作業|システム|印刷)[はがも])(?=.{2})|^.*(?:[\\p{IsHan}](?:した|する|された|される)|である|という|となる|となった|から|により|による)(?=\\p{IsHiragana}{2})");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?:若しくは|もしくは|または|並びに|ならびに|および|のいずれ|のうち|の[0-9]).*|(?:等の|その他の|他の|各|当該|同|本|複数の|特定の|一般の|民間の)?(?:です|でした|であ|名称|所在地|代表|団体|事業|会社|法人|運営|職員|社員|及び|又は|など|等|[がはにをでとのへ](?!\\p{IsHiragana})|から(?!\\p{IsHiragana})|、).*");
    private static final Pattern NAME_ENDS = Pattern.compile(
            "構成員|構成企業|構成団体|代表者|代表構成員|再委託先|委託先|法人番号|所在地|代表取締役|又は|若しくは|及び|並びに|(?:または|もしくは|および|ならびに)(?=\\P{IsHiragana})|[にへ](?:再?委託|依頼|発注|決定|選定|特定)|を(?:予定|想定|選定|指定)|と(?:契約|締結|随意)|により|による|において|について|に対し|等(?=$)|(?:他|外|ほか)[ ]?[0-9〇一二三四五六七八九十]+[社者名]|(?<!\\p{IsHiragana})(?:[がはにへをとで](?!\\p{IsHiragana})|[にへとで][はもの]|から(?!\\p{IsHiragana}{2})|より|による|により|において|について|に対し|に委託|として|です|でした|であ|という|とな|及び|および|又は|または|並びに|ならびに|若しくは|等(?!々)|ほか|ら(?=$)|(?<=[\\p{IsKatakana}ー])の(?=\\p{IsHan})|様(?=$|\\P{IsHan})|の(?=名称|データセンター|サーバ|クラウド|グループ|製品|ソフト|拠点|所在|代表|社員|職員|従業|提供|構築|概要|選定|契約|担当|業務|場合|責任|施設|事務所|本社|支店|ほか|他|再委託|子会社|システム))");

    /** みなと収納サービスからきつつき収納(株式会社): the form that follows is another's. */
    private static final Pattern CHANGED = Pattern.compile("(?<=.{2})から(?=.{2}).*$");

    /** Before the second of two: A株式会社とB株式会社. */
    private static final Pattern AND =
            Pattern.compile("^(?:と(?=[\\p{IsHan}\\p{IsKatakana}A-Za-z])|又は|または|若しくは|もしくは|及び|および|並びに|ならびに)");
    /** アマノ ウェブ サービス ジャパン(合同会社), 有限責任 あけぼの(監査法人): names that are written with spaces. */
    private static final Pattern WORDS_OF_NAME =
            Pattern.compile("有限責任 [^ ]+|[\\p{IsKatakana}ー・]+(?: [\\p{IsKatakana}ー・]+){2,}");
    /** アイ・シー・エル ジャパン (株式会社): two words, where the form stands apart too. */
    private static final Pattern WORDS_APART = Pattern.compile("[\\p{IsKatakana}ー・]+ [\\p{IsKatakana}ー・]+");

    private OrganisationReader() {}

    static List<OrganisationName> read(String text) {
        var folded = blankRemarks(Folded.of(text));
        var found = new ArrayList<OrganisationName>();
        var form = LegalForms.ANY.matcher(folded);
        int from = 0;
        while (form.find(from)) {
            var name = organisation(text, folded, form, from);
            from = Math.max(form.end(), name.map(OrganisationName::end).orElse(0));
            name.ifPresent(found::add);
        }
        found.addAll(ventures(text, folded));
        return found;
    }

    /** 株式会社A・B株式会社共同企業体: a venture that is named after its members, who are found beside it. */
    private static List<OrganisationName> ventures(String text, String folded) {
        var ventures = new ArrayList<OrganisationName>();
        var form = LegalForms.ANY.matcher(folded);
        while (form.find()) {
            if (!LegalForms.full(form.group()).equals(LegalForms.JOINT_VENTURE)) continue;
            int start = segmentStart(folded, form.start(), 0);
            var members = folded.substring(start, form.start()).strip();
            if (members.indexOf('・') > 0
                    && LegalForms.ANY.matcher(members).results().count() > 1) {
                start = folded.indexOf(members, start);
                ventures.add(OrganisationName.withForm(
                        start, form.end(), text.substring(start, form.end()), members, form.group(), ""));
            }
        }
        return ventures;
    }

    /** Same length, so that positions stay. */
    private static String blankRemarks(String published) {
        var folded = blank(BEFORE_RENAMING, blank(BEFORE_ARROW, published));
        var renamed = RENAMED.matcher(folded).find()
                ? SENTENCE_OR_LINE
                        .matcher(folded)
                        .replaceAll(s -> RENAMED.matcher(s.group()).find()
                                ? "。".repeat(s.group().length())
                                : Matcher.quoteReplacement(s.group()))
                : folded;
        return blank(REMARK, renamed);
    }

    private static String blank(Pattern remark, String text) {
        return remark.matcher(text).replaceAll(r -> "。".repeat(r.group().length()));
    }

    private static Optional<OrganisationName> organisation(String text, String folded, Matcher form, int from) {
        boolean venture = LegalForms.full(form.group()).equals(LegalForms.JOINT_VENTURE);
        int segment = segmentStart(folded, form.start(), from);
        var before = before(folded.substring(segment, form.start()));
        if (!venture && afterHiragana(folded, form.start())) {
            var prefixed = prefixed(text, folded, form);
            if (prefixed.isPresent()) return prefixed;
        }
        if (before.isPresent() && (venture || !before.get().endsWith(" ") || followedByNothing(folded, form.end()))) {
            int start = form.start() - before.get().length();
            return Optional.of(OrganisationName.withForm(
                    start,
                    form.end(),
                    text.substring(start, form.end()),
                    folded.substring(start, form.start()),
                    form.group(),
                    ""));
        }
        return venture ? Optional.empty() : prefixed(text, folded, form);
    }

    /** 委託先が株式会社…, 受託した株式会社…: what can be a particle or an ending stands before the form, so the name stands behind it. */
    private static boolean afterHiragana(String folded, int at) {
        return at > 0 && "がはをにでとものへやたるらりびうく".indexOf(folded.charAt(at - 1)) >= 0;
    }

    private static boolean followedByNothing(String folded, int end) {
        return !AFTER.matcher(folded).region(end, folded.length()).lookingAt();
    }

    private static Optional<OrganisationName> prefixed(String text, String folded, Matcher form) {
        var after = AFTER.matcher(folded).region(form.end(), folded.length());
        if (!after.lookingAt()) return Optional.empty();
        var name = cut(withoutParticle(folded, after.end(), after.group(1)));
        if (name.isEmpty() || NO_NAME.matcher(name).matches() || name.matches("[0-9]+")) return Optional.empty();
        int end = after.start(1) + name.length();
        if (end < folded.length() && "○◯●□".indexOf(folded.charAt(end)) >= 0) return Optional.empty();
        return Optional.of(OrganisationName.withForm(
                form.start(), end, text.substring(form.start(), end), "", form.group(), name));
    }

    /** ㈱うみねこが、入力を行う。 In a sentence a particle before a comma is none of the name. */
    private static String withoutParticle(String folded, int end, String run) {
        boolean inSentence = folded.startsWith("、", end) && folded.indexOf('。', end) > 0;
        return inSentence ? run.replaceFirst("(?<=.{2})[がはもへ]$", "") : run;
    }

    /** The name without what follows it in the sentence, and without the form of the next organisation. */
    private static String cut(String run) {
        var end = NAME_ENDS.matcher(run);
        int from = 1;
        var name = run;
        while (from < run.length() && end.find(from)) {
            if (end.start() > 0) {
                name = run.substring(0, end.start());
                break;
            }
            from = end.end();
        }
        var next = LegalForms.ANY.matcher(name);
        if (next.find()) {
            boolean behind =
                    next.end() == name.length() || name.startsWith("・", next.end()) || isVenture(name, next.end());
            name = name.substring(0, next.start());
            if (behind) name = CHANGED.matcher(name).replaceFirst("");
            if (behind && name.indexOf('・') > 0) name = name.substring(0, name.lastIndexOf('・'));
        }
        return name.equals(run) && name.endsWith("Co.") ? name : name.replaceAll("[・.\\-]+$", "");
    }

    /** 株式会社A・B株式会社共同企業体: what stands before belongs to two names. */
    private static boolean isVenture(String name, int at) {
        var form = LegalForms.ANY.matcher(name).region(at, name.length());
        return form.lookingAt() && LegalForms.full(form.group()).equals(LegalForms.JOINT_VENTURE);
    }

    private static int segmentStart(String folded, int end, int from) {
        for (int i = end - 1; i >= from; i--) {
            if (BETWEEN.indexOf(folded.charAt(i)) >= 0 && !isInside(folded, i)) return i + 1;
        }
        return from;
    }

    /** The name that stands before a form: the whole stretch where it reads as a name, else the last word without hiragana. */
    private static Optional<String> before(String stretch) {
        boolean apart = stretch.endsWith(" ");
        var rest = stretch.strip();
        for (var label = LABEL.matcher(rest); label.find() && label.end() > 0; label = LABEL.matcher(rest)) {
            rest = rest.substring(label.end());
        }
        rest = AND.matcher(rest).replaceFirst("");
        boolean words = WORDS_OF_NAME.matcher(rest).matches()
                || apart && WORDS_APART.matcher(rest).matches();
        int space = words ? 0 : lastWordStart(rest);
        rest = PART_OF_SENTENCE.matcher(rest.substring(space)).replaceFirst("");
        if (rest.isEmpty()) return Optional.empty();
        boolean whole = words
                || WHOLE_BEFORE.matcher(rest).matches()
                        && !SENTENCE.matcher(rest).find();
        var name = whole ? rest : strong(rest);
        if (name.length() < 2 || NO_NAME.matcher(name).matches()) return Optional.empty();
        return Optional.of(apart ? stretch.substring(stretch.stripTrailing().length() - name.length()) : name);
    }

    /** The colon of J:COM and the stroke of 24/7. */
    private static boolean isInside(String folded, int at) {
        if (at == 0 || at + 1 == folded.length()) return false;
        char left = folded.charAt(at - 1);
        char right = folded.charAt(at + 1);
        return switch (folded.charAt(at)) {
            case ':', '：' -> isLatin(left) && isLatin(right);
            case '/' -> Character.isDigit(left) && Character.isDigit(right);
            default -> false;
        };
    }

    private static int lastWordStart(String rest) {
        for (int i = rest.length() - 1; i > 0; i--) {
            if (rest.charAt(i) == ' '
                    && !(isLatin(rest.charAt(i - 1)) && i + 1 < rest.length() && isLatin(rest.charAt(i + 1))))
                return i + 1;
        }
        return 0;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static String strong(String rest) {
        var word = STRONG_BEFORE.matcher(rest);
        return word.find() ? word.group().replaceFirst("^[・.\\-]+", "") : "";
    }
}
