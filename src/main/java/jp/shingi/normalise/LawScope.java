package jp.shingi.normalise;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What words mean at one point of a document: its own definitions, and the laws named last.
 *
 * <p>A definition holds to the end of its part, where a sheet may define the word anew; a part that does not define it takes the
 * meaning that it had before, and last the only one that the document ever gives it (the reading order of a table may put it behind).
 */
final class LawScope {
    /** How many characters a law that was named reaches for a bare article behind it. */
    private static final int REACH = 300;

    private static final Pattern PREFIX = Pattern.compile("^(?:本|当該|この|現行|本件|区|市|町|村|都|県|府|道|国)の?(?=.)");

    private static final Pattern OF_BODY = Pattern.compile("[区市町村都道府県]の?(?:条例|規則|要綱)");
    private static final Pattern ENFORCING = Pattern.compile("(?<=.)施行(?:令|規則|細則)$");

    private static final Pattern REVISED = Pattern.compile("(?:[新旧]|改正(?:[前後]の)?|廃止前の)(?=.)");

    /** What kind of law a name names, as 同法 and 同条例 tell them apart. */
    enum Kind {
        ACT,
        ORDINANCE,
        RULE,
        ORDER,
        OTHER;

        static Kind of(String law) {
            if (law.endsWith("法") || law.endsWith("法律")) return ACT;
            if (law.endsWith("条例")) return ORDINANCE;
            if (law.endsWith("規則") || law.endsWith("細則")) return RULE;
            if (law.endsWith("令")) return ORDER;
            return OTHER;
        }
    }

    private final Ordinances ordinances;
    private final Map<String, Set<String>> everDefined;
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> here = new HashMap<>();
    private final Map<Kind, String> lastHere = new EnumMap<>(Kind.class);
    private final Map<Kind, String> lastInPassage = new EnumMap<>(Kind.class);
    private Optional<String> last = Optional.empty();
    private int lastAt;

    LawScope(Ordinances ordinances, Map<String, Set<String>> everDefined) {
        this.ordinances = ordinances;
        this.everDefined = everDefined;
    }

    void startPart() {
        before.putAll(here);
        here.clear();
        lastHere.clear();
        startPassage();
    }

    void startPassage() {
        lastInPassage.clear();
        last = Optional.empty();
    }

    void define(String term, String law) {
        here.put(term, law);
        everDefined.computeIfAbsent(term, t -> new LinkedHashSet<>()).add(law);
    }

    /** The same name with what stands before it, where the document defines the longer word: 子ども条例, not 条例. */
    LawName widened(String folded, LawName name) {
        return Stream.of(here.keySet(), before.keySet(), everDefined.keySet())
                .flatMap(Set::stream)
                .filter(term -> term.length() > name.end() - name.start()
                        && folded.startsWith(term, name.end() - term.length()))
                .max(Comparator.comparingInt(String::length))
                .map(term -> new LawName(name.end() - term.length(), name.end(), LawName.Kind.SHORT, term))
                .orElse(name);
    }

    /** Keeps a law as the one named last, at a position of the passage. */
    void named(String law, int at) {
        lastAt = at;
        lastHere.put(Kind.of(law), law);
        lastInPassage.put(Kind.of(law), law);
        last = Optional.of(law);
    }

    /** The law named last in this passage, near enough that a bare article there can mean it; a speaker's new paragraph begins anew. */
    Optional<String> last(Passage passage, int at) {
        return last.filter(law -> at - lastAt <= REACH && Kind.of(law) != Kind.OTHER)
                .filter(law -> passage.place().turn().isEmpty()
                        || passage.text().substring(lastAt, at).indexOf('\n') < 0);
    }

    Optional<String> lastAct() {
        return Optional.ofNullable(lastHere.get(Kind.ACT));
    }

    /** The full name of a law as named; empty where nothing resolves it. {@code quoted} is the law of the heading. */
    Optional<String> resolve(LawName name, String written, Optional<String> quoted) {
        return defined(written).or(() -> enforcing(written)).or(() -> switch (name.kind()) {
            case FULL -> full(name.name());
            case SAME -> same(name.name().substring(1));
            case SHORT ->
                revised(name.name(), quoted)
                        .or(() -> isOfOthers(name.name())
                                ? Optional.empty()
                                : bare(PREFIX.matcher(name.name()).replaceFirst("")));
        });
    }

    /** 都条例 in a ward's document: another body's, which only a definition tells. */
    private boolean isOfOthers(String name) {
        var body = ordinances.ward().map(ward -> ward.substring(ward.length() - 1));
        return OF_BODY.matcher(name).lookingAt()
                && body.filter(b -> !name.startsWith(b)).isPresent();
    }

    /** 電算条例施行規則, where the document defines 電算条例. */
    private Optional<String> enforcing(String written) {
        var tail = ENFORCING.matcher(written);
        return tail.find()
                ? defined(written.substring(0, tail.start())).map(law -> law + tail.group())
                : Optional.empty();
    }

    /** 新法, 旧条例, 改正後の規則: the law that is quoted, in its new or old wording; else what the word alone means. */
    private Optional<String> revised(String name, Optional<String> quoted) {
        var revised = REVISED.matcher(name);
        if (!revised.lookingAt() || defined(name).isPresent()) return Optional.empty();
        var word = name.substring(revised.end());
        return quoted.filter(law -> Kind.of(law) == Kind.of(word))
                .or(() -> revised.group().matches("旧の?|.*前の") && word.equals("条例")
                        ? ordinances.former()
                        : Optional.empty())
                .or(() -> defined(word));
    }

    private Optional<String> full(String name) {
        if (!name.equals(Ordinances.ACT)
                && Ordinances.isPersonal(name)
                && name.matches("個人情報(?:の保護に関する|保護)条例(?:施行規則)?")) {
            var tail = name.endsWith("施行規則") ? "施行規則" : "";
            return Optional.of(ordinances.bare().map(o -> o + tail).orElse(name));
        }
        return Optional.of(name);
    }

    /** 法施行令, 条例施行規則: what follows a law that was named before. */
    private Optional<String> same(String word) {
        if (word.startsWith("法律")) return latest(Kind.ACT).map(law -> law + word.substring(2));
        if (word.startsWith("法")) return latest(Kind.ACT).map(law -> law + word.substring(1));
        if (word.startsWith("条例"))
            return latest(Kind.ORDINANCE).or(ordinances::bare).map(law -> law + word.substring(2));
        if (word.startsWith("施行")) return parent().map(law -> law + word);
        if (word.startsWith("令")) return latest(Kind.ORDER).map(law -> law + word.substring(1));
        return latest(Kind.of(word)).filter(law -> law.endsWith(word));
    }

    private Optional<String> bare(String word) {
        var own = defined(word);
        if (own.isPresent()) return own;
        return switch (word) {
            case "新法", "旧法", "改正法" -> latest(Kind.ACT);
            case "法", "法律" -> inPassage(Kind.ACT).or(this::nationalAct);
            case "条例" -> inPassage(Kind.ORDINANCE).or(ordinances::bare).or(() -> latest(Kind.ORDINANCE));
            case "施行条例", "法施行条例" -> ordinances.enforcement();
            case "規則" -> inPassage(Kind.RULE).or(() -> bare("条例").map(law -> law + "施行規則"));
            case "条例施行規則" -> bare("条例").map(law -> law + "施行規則");
            case "法施行規則" -> bare("法").map(law -> law + "施行規則");
            case "法施行令" -> bare("法").map(law -> law + "施行令");
            case "施行令", "令", "政令" -> inPassage(Kind.ORDER).or(() -> bare("法").map(law -> law + "施行令"));
            case "施行規則", "施行細則" -> parent().or(() -> bare("条例")).map(law -> law + word);
            default -> inPassage(Kind.of(word)).filter(law -> law.endsWith(word));
        };
    }

    /** After April 2023 a council on personal information says 法 for the national Act. */
    private Optional<String> nationalAct() {
        return ordinances.underNationalAct() && ordinances.personalInformation()
                ? Optional.of(Ordinances.ACT)
                : Optional.empty();
    }

    private Optional<String> parent() {
        return last.filter(law -> Kind.of(law) == Kind.ORDINANCE || Kind.of(law) == Kind.ACT)
                .or(() -> latest(Kind.ORDINANCE))
                .or(() -> latest(Kind.ACT));
    }

    private Optional<String> inPassage(Kind kind) {
        return Optional.ofNullable(lastInPassage.get(kind));
    }

    private Optional<String> latest(Kind kind) {
        return inPassage(kind).or(() -> Optional.ofNullable(lastHere.get(kind)));
    }

    private Optional<String> defined(String term) {
        if (here.containsKey(term)) return Optional.of(here.get(term));
        if (before.containsKey(term)) return Optional.of(before.get(term));
        return Optional.ofNullable(everDefined.get(term))
                .filter(laws -> laws.size() == 1)
                .map(laws -> laws.iterator().next());
    }
}
