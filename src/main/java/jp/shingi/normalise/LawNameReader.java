package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds names of laws, ordinances, rules and orders in folded text.
 *
 * <p>A name of the table wins; an ordinance begins with its municipality; any other name is told by its grammar: characters and kana
 * without a sentence particle, with に関する, のための and the like where the last word needs them. Weakness: a name with a comma in it
 * is known only by the table.
 */
final class LawNameReader {
    private static final Pattern END = Pattern.compile(
            "施行規則|施行令|施行条例|施行細則|条例|規則|規程|告示|(?:ガイドライン|指針|規約|会則|基準)(?=[ ]*第[0-9〇一二三四五六七八九十百]+条)|要綱|要領|省令|府令|庁令|政令|命令|令(?!和|状|書|嬢|達)|法律|法(?!律|人|令|務|的|案|制|定|規|廷|師|要|会|学|事|則)");
    private static final String WORD = "[\\p{IsHan}\\p{IsKatakana}ー々〇・A-Za-z0-9ヶヵ\\-]";
    private static final String JOINT =
            "(?:に関する|に関して|における|に係る|に対する|に基づく|に伴う|のための|するための|による|等の|への|とその|その他の|その他|及び|および|並びに|ならびに|又は|または|ための|を図る|に付すべき|を定める|を改正する|を識別する|するに|する|かつ|な|の|を|に|こども|ども|まち|ひと|しごと|ものづくり|いじめ|がん|くらし|たばこ|みどり|ふるさと|まちづくり|あっせん|き|り|れ)";
    private static final Pattern LONG_TAIL = Pattern.compile("(?:に関する|に係る|のための|等の|を改正する|を図るための|を定める|の推進に関する)(?:" + WORD
            + "{0,8})(?:法律|法|条例|規則|規程|政令|省令|命令|要綱|要領|ガイドライン|指針|規約|基準)$");
    private static final Pattern LONG = Pattern.compile("(?:" + WORD + "+" + JOINT + ")*" + WORD + "+$");
    /** Names with a word in kana: 汐見子ども条例, こはる市空き家対策条例 without its city. */
    private static final Pattern KANA = Pattern.compile(
            "(?:(?<=^)\\p{IsHiragana}{2,6})?[\\p{IsHan}\\p{IsKatakana}ー]*(?:(?:子|こ)ども|まちづくり|づくり|いじめ|ふれあい|いきいき|たばこ|ポイ捨て|空き[家地缶]|ごみ|みどり)[\\p{IsHan}\\p{IsKatakana}ー]*(?:の[\\p{IsHan}]{2,4})?(?:条例|規則|要綱)$");

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー々ヶA-Z]+$");
    private static final Pattern BODY =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々ヶ]{1,6}?[都道府県区市町村](?![役長民内立会報])");
    private static final Pattern SAME =
            Pattern.compile("同(?:条例|法|令|規則|要綱|規程|省令|政令|命令|施行規則|施行令)?(?:施行規則|施行令|施行条例|施行細則|施行要綱|律)?$");
    private static final Pattern SHORT = Pattern.compile(
            "(?:(?:本|当該|この|現行|旧|新|改正(?:[前後]の)?|廃止前の|本件|区|市|町|村|都|県|府|道|国)の?)?(?:法|条例|規則|施行規則|施行令|施行細則|政令|省令|令|要綱|要領|規程|命令|条例施行規則|法施行令|法施行規則|施行条例|法施行条例|法律)$");
    private static final Pattern LEAD =
            Pattern.compile("^(?:及び|および|並びに|又は|または|若しくは|その他の?|改正|当該|現行|本件|いわゆる|各|旧|新(?=[\\p{IsHan}]{3})|[のにをな])+");
    /** 平成24年条例第7号, 総務省令第85号: the number of a law, not its name. */
    private static final Pattern LAW_NUMBER = Pattern.compile("[ ]?第?[ ]?[0-9〇一二三四五六七八九十百千]+[ ]?号(?!様式)");
    /** Orders that are named after a law and what it leaves to them. */
    private static final Pattern ORDER_TAIL = Pattern.compile(
            "(?:別表(?:第[一二三四])?の主務省令で定める事務(?:及び情報)?を定める|第(?:十九|19)条第(?:八|8|七|7)号に基づく(?:利用法?特定個人情報の提供に関する)?)(?:命令|主務省令)$");
    /** By its full name, or as 番号法第19条第8号に基づく主務省令; the slip 利用法特定 is printed often. */
    private static final Pattern USE_ORDER =
            Pattern.compile("^第(?:十九|19)条第(?:八|8)号に基づく(?:(?:利用法?特定個人情報の提供に関する)?(?:主務省令|命令))$");
    /** 番号法第19条第8号に基づく命令 alone cites the article of the Act; with an article behind it, it names the order. */
    private static final Pattern SHORTENED = Pattern.compile("第[^条]+条第[^号]号に基づく(?:命令|主務省令)");

    private static final Pattern FOLLOWED = Pattern.compile("[\\s　]*第[0-9〇一二三四五六七八九十百]+条");
    /** What shows that a stretch is more than one name. */
    private static final Pattern ANOTHER = Pattern.compile(
            "第[0-9〇一二三四五六七八九十百千]+[条項号]|同(?:条例|法|規則|施行|令)|(?:法|条例|規則|令|要綱|[0-9]+[項号])(?:の規定)?(?:及び|および|並びに|ならびに|又は|または|若しくは|もしくは|、)(?!び)");
    /** A citation that stands directly before a name, as where a column was torn: 第１３条第３項 / 法第９条. */
    private static final Pattern CITED_BEFORE =
            Pattern.compile("[0-9〇一二三四五六七八九十百千]+[条項号](?:の[0-9〇一二三四五六七八九十]+)*(?=法|条例|規則|政令|令)");
    /** 国民年金法等の一部を改正する法律: it is named after the laws that it changes. */
    private static final Pattern AMENDING = Pattern.compile("(?:等)?の一部を改正する(?:等の)?法律$");

    private static final Pattern AND = Pattern.compile("(?:及び|並びに|、)[ \\n]*$");
    /** A name without kana that is longer than this is a stretch of torn columns. */
    private static final int LONGEST_PLAIN = 20;
    /** Words that end in 法 or 令 and name no law. */
    private static final Pattern NO_LAW = Pattern.compile(
            "(?:方|手|技|用|違|適|司|療|工|製|論|作|寸|文|魔|便|立|兵|無|不|合|脱|書|解|養|商|拳|話|農|薬|算|筆|刑罰|国内|諸|悪|良|関係|他の|公布|律|号|辞|命|発|司|指|訓|法|年|月|号|軍|伝|使|禁|戒|勅|政|省|府|庁|家)(?:法|令)$");

    private static final Pattern TITLED = Pattern.compile("「([^「」]{4,100})」[ ]*（[^（）「」]{4,30}$");

    private LawNameReader() {}

    /** All names in their order; a name inside a longer one is left out. */
    static List<LawName> read(String folded, Optional<String> ward) {
        var names = new ArrayList<LawName>();
        var end = END.matcher(folded);
        int from = 0;
        while (end.find(from)) {
            from = Math.max(end.end(), from + 1);
            if (LAW_NUMBER.matcher(folded).region(end.end(), folded.length()).lookingAt()) {
                LawNumber.at(folded, end.end()).ifPresent(names::add);
                notice(folded, end.start(), end.end()).ifPresent(names::add);
                continue;
            }
            if (end.group().equals("告示")) continue;
            ending(folded, end.start(), end.end(), ward).ifPresent(name -> {
                if (!AMENDING.matcher(name.name()).find()) names.removeIf(name::contains);
                names.add(name);
            });
        }
        return names;
    }

    /** 「…に関する技術的基準」（平成14年総務省告示第334号）: a notice has the name that stands before its number. */
    private static Optional<LawName> notice(String text, int suffix, int end) {
        if (!text.startsWith("告示", suffix)) return Optional.empty();
        int from = Math.max(0, end - 150);
        var titled = TITLED.matcher(text.substring(from, end));
        return titled.find()
                ? Optional.of(new LawName(
                        from + titled.start(1), from + titled.end(1), LawName.Kind.FULL, clean(titled.group(1))))
                : Optional.empty();
    }

    private static Optional<LawName> ending(String text, int suffix, int end, Optional<String> ward) {
        var window = window(text, end);
        int base = end - window.length();
        var order = order(text, end);
        if (order.isPresent()) return order;
        var ordinance = ordinance(window, text.substring(suffix, end), ward);
        if (ordinance.isPresent())
            return Optional.of(new LawName(
                    base + ordinance.get(),
                    end,
                    LawName.Kind.FULL,
                    clean(text.substring(base + ordinance.get(), end))));
        var known = known(text, suffix, end);
        if (known.isPresent()) return known;
        var same = SAME.matcher(window);
        if (same.find() && same.end() - same.start() > 1)
            return Optional.of(new LawName(base + same.start(), end, LawName.Kind.SAME, clean(same.group())));
        return unknown(text, window, base, end);
    }

    /** A name of the table, also with 施行令 or 施行規則 behind it. */
    private static Optional<LawName> known(String text, int suffix, int end) {
        var whole = LawTable.endingAt(text, end);
        if (whole.isPresent())
            return Optional.of(new LawName(
                    whole.get().start(), end, LawName.Kind.FULL, whole.get().name()));
        var tail = text.substring(suffix, end);
        if (!tail.startsWith("施行") && !tail.equals("条例")) return Optional.empty();
        return LawTable.endingAt(text, suffix)
                .filter(hit -> tail.startsWith("施行"))
                .map(hit -> new LawName(hit.start(), end, LawName.Kind.FULL, hit.name() + tail));
    }

    private static Optional<LawName> order(String text, int end) {
        int from = Math.max(0, end - 48);
        var tail = ORDER_TAIL.matcher(text.substring(from, end));
        if (!tail.find()) return Optional.empty();
        int at = from + tail.start();
        if (SHORTENED.matcher(tail.group()).matches()
                && !FOLLOWED.matcher(text.substring(end)).lookingAt()) return Optional.empty();
        return LawTable.endingAt(text, at)
                .map(hit -> new LawName(
                        hit.start(), end, LawName.Kind.FULL, hit.name() + official(clean(text.substring(at, end)))));
    }

    private static String official(String tail) {
        return USE_ORDER.matcher(tail).matches() ? "第十九条第八号に基づく利用特定個人情報の提供に関する命令" : tail;
    }

    /** Where an ordinance or a rule of a municipality begins: at the municipality, with no particle of a sentence between. */
    private static Optional<Integer> ordinance(String window, String suffix, Optional<String> ward) {
        if (!suffix.endsWith("例")
                && !suffix.endsWith("則")
                && !suffix.endsWith("綱")
                && !suffix.endsWith("領")
                && !suffix.endsWith("程")
                && !suffix.matches("ガイドライン|指針|規約|会則|基準")) return Optional.empty();
        if (ward.isPresent()) {
            int at = window.lastIndexOf(ward.get());
            if (at >= 0 && isOfBody(window.substring(at + ward.get().length()))) {
                boolean tokyo = window.startsWith("東京都", at - 3);
                return Optional.of(tokyo ? at - 3 : at);
            }
        }
        var body = BODY.matcher(window);
        while (body.find()) {
            int start = firstHan(window, body.start());
            if (isOfBody(window.substring(body.end())) && window.length() - body.end() > 2) return Optional.of(start);
        }
        return Optional.empty();
    }

    private static int firstHan(String window, int start) {
        int at = start;
        while (at < window.length()
                && Character.UnicodeScript.of(window.charAt(at)) == Character.UnicodeScript.HIRAGANA
                && "のはがをにでとやもへ".indexOf(window.charAt(at)) >= 0) at++;
        return at;
    }

    /** What follows a municipality in the name of its ordinance; speech says 汐見区の廃棄物の処理に関する条例. */
    private static boolean isOfBody(String rest) {
        var name = rest.startsWith("の") ? rest.substring(1) : rest;
        return !ANOTHER.matcher(name).find() && LONG.matcher(name).matches();
    }

    private static Optional<LawName> unknown(String text, String window, int base, int end) {
        var amending = amending(text, window, end);
        if (amending.isPresent()) return amending;
        var kana = KANA.matcher(window);
        if (kana.find())
            return Optional.of(new LawName(
                    base + kana.start(), end, LawName.Kind.FULL, clean(text.substring(base + kana.start(), end))));
        var shortName = SHORT.matcher(window);
        var plain = PLAIN.matcher(window);
        if (!plain.find()) return Optional.empty();
        int start = plain.start();
        if (LONG_TAIL.matcher(window).find()) {
            var longer = LONG.matcher(window);
            if (longer.find()) start = afterOther(longer.start(), longer.group());
        } else if (shortName.find()
                && (shortName.start() <= plain.start() + leadLength(plain.group())
                        || plain.group().length() > LONGEST_PLAIN)) {
            return Optional.of(
                    new LawName(base + shortName.start(), end, LawName.Kind.SHORT, clean(shortName.group())));
        }
        var name = window.substring(start);
        int lead = leadLength(name);
        name = name.substring(lead);
        name = clean(text.substring(base + start + lead, end));
        if (name.length() < 3 || name.endsWith("年法律") || NO_LAW.matcher(name).find() || name.equals("法律"))
            return Optional.empty();
        return Optional.of(new LawName(base + start + lead, end, LawName.Kind.FULL, clean(name)));
    }

    /** An amending law begins with the laws of the table that it changes, one or several. */
    private static Optional<LawName> amending(String text, String window, int end) {
        var tail = AMENDING.matcher(window);
        if (!tail.find()) return Optional.empty();
        var changed = LawTable.endingAt(text, end - (window.length() - tail.start()));
        if (changed.isEmpty()) return Optional.empty();
        int start = changed.get().start();
        for (var before = listedBefore(text, start); before.isPresent(); before = listedBefore(text, start))
            start = before.get();
        return Optional.of(new LawName(start, end, LawName.Kind.FULL, clean(text.substring(start, end))));
    }

    private static Optional<Integer> listedBefore(String text, int start) {
        var and = AND.matcher(text.substring(Math.max(0, start - 6), start));
        if (!and.find()) return Optional.empty();
        return LawTable.endingAt(text, start - (and.end() - and.start())).map(LawTable.Hit::start);
    }

    /** Behind another citation that the stretch holds: …第五号及び議会の議決に付すべき契約に関する条例. */
    private static int afterOther(int start, String stretch) {
        var other = ANOTHER.matcher(stretch);
        int end = 0;
        while (other.find()) end = other.end();
        return start + end;
    }

    private static int leadLength(String name) {
        var lead = LEAD.matcher(name);
        return lead.find() ? lead.end() : 0;
    }

    private static String clean(String name) {
        return name.replaceAll("[ \\n]", "");
    }

    /** What can belong to a name that ends here: back to a mark, at most 90 characters. */
    private static String window(String text, int end) {
        int start = Math.max(0, end - 90);
        for (int i = end - 1; i >= start; i--) {
            if ("。「」『』（）【】、:：;；！？=◇■□◆●・※→|".indexOf(text.charAt(i)) >= 0
                            && !(text.charAt(i) == '・' && i > start && isLetter(text, i - 1) && isLetter(text, i + 1))
                    || text.charAt(i) == '\n'
                    || text.charAt(i) == ' ') {
                start = i + 1;
                break;
            }
        }
        var cited = CITED_BEFORE.matcher(text).region(start, end);
        while (cited.find()) start = cited.end();
        return text.substring(start, end);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
