package jp.shingi.extract.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shingi.extract.SymbolFont;
import org.w3c.dom.Element;

/** Automatic numbering of OpenDocument lists. */
final class OdfLists {
    /** The number formats that name themselves by their first members (ODF 1.2, 19.500), by the first one. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("1", "decimal"),
            Map.entry("a", "lowerLetter"),
            Map.entry("A", "upperLetter"),
            Map.entry("i", "lowerRoman"),
            Map.entry("I", "upperRoman"),
            Map.entry("１", "decimalFullWidth"),
            Map.entry("ア", "aiueoFullWidth"),
            Map.entry("ｱ", "aiueo"),
            Map.entry("イ", "irohaFullWidth"),
            Map.entry("ｲ", "iroha"),
            Map.entry("一", "japaneseCounting"),
            Map.entry("壱", "japaneseLegal"),
            Map.entry("①", "decimalEnclosedCircle"),
            Map.entry("甲", "ideographTraditional"),
            Map.entry("子", "ideographZodiac"));

    /** Full-width digits, as LibreOffice names them. */
    private static final String WIDE = "1, 2, 3, ...";

    private static final Pattern PLACE = Pattern.compile("%(\\d)%");

    private final OdfStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();

    OdfLists(OdfStyles styles) {
        this.styles = styles;
    }

    /** Begins a list that does not go on with the numbers of the one before. */
    void restart(String list, int level) {
        var counter = counters.computeIfAbsent(list, name -> new int[11]);
        for (var deeper = level; deeper < counter.length; deeper++) counter[deeper] = 0;
    }

    /** The marker of the next item; empty where none is drawn. */
    String next(String list, int level) {
        var counter = counters.computeIfAbsent(list, name -> new int[11]);
        var style = styles.level(list, level);
        if (style.isEmpty() || level > 10) return "";
        if (Xml.is(style.get(), "list-level-style-bullet")) {
            return SymbolFont.plain(Xml.attribute(style.get(), "bullet-char").orElse("・"), "");
        }
        counter[level] = counter[level] == 0 ? Xml.number(style.get(), "start-value", 1) : counter[level] + 1;
        for (var deeper = level + 1; deeper < counter.length; deeper++) counter[deeper] = 0;
        return marker(style.get(), list, level, counter);
    }

    private String marker(Element style, String list, int level, int[] counter) {
        var drawn = Xml.attribute(style, "num-list-format");
        if (drawn.isPresent()) return drawn(drawn.get(), list, counter);
        var shown = Math.max(1, Xml.number(style, "display-levels", 1));
        var number = new StringBuilder();
        for (var at = Math.max(1, level - shown + 1); at <= level; at++) {
            var counted = counted(list, at, counter);
            if (counted.isEmpty()) continue;
            if (!number.isEmpty()) number.append('.');
            number.append(counted);
        }
        if (number.isEmpty()) return "";
        return Xml.attribute(style, "num-prefix").orElse("")
                + number
                + Xml.attribute(style, "num-suffix").orElse("");
    }

    /** A marker as LibreOffice writes it down since 7, with the numbers of all levels in their places: {@code 第%1%-%2%}. */
    private String drawn(String format, String list, int[] counter) {
        return PLACE.matcher(format)
                .replaceAll(
                        place -> Matcher.quoteReplacement(counted(list, Integer.parseInt(place.group(1)), counter)));
    }

    /** The number of a level; empty where it has none. */
    private String counted(String list, int level, int[] counter) {
        var format = styles.level(list, level)
                .flatMap(one -> Xml.attribute(one, "num-format"))
                .orElse("");
        if (format.isEmpty()) return "";
        var first = format.equals(WIDE) ? "１" : format.split(",")[0].strip();
        return Counting.of(FORMATS.getOrDefault(first, "decimal"), Math.max(1, counter[level]));
    }

    static Optional<String> nameOf(Element list) {
        return Xml.attribute(list, "style-name");
    }
}
