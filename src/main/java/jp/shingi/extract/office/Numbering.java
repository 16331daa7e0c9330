package jp.shingi.extract.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.extract.SymbolFont;
import org.w3c.dom.Element;

/** Automatic numbering of a Word document, counted along while its paragraphs are read in order. */
final class Numbering {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /**
     * One level of a list.
     *
     * @param text with {@code %1} … for the counters
     * @param font of a bullet
     */
    private record Level(int start, String format, String text, boolean legal, String font) {}

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> begun = new HashMap<>();

    Numbering(Optional<Element> part) {
        part.ifPresent(all -> {
            Xml.children(all, "abstractNum")
                    .forEach(one ->
                            abstracts.put(Xml.attribute(one, "abstractNumId").orElse(""), one));
            Xml.children(all, "num")
                    .forEach(one -> lists.put(Xml.attribute(one, "numId").orElse(""), one));
        });
    }

    /**
     * Counts one paragraph and gives its marker.
     *
     * @param list the {@code numId}; 0 stands for none
     * @param depth from 0
     * @return empty where the list is unknown or draws nothing
     */
    Optional<String> next(String list, int depth) {
        var own = lists.get(list);
        if (own == null || depth < 0 || depth > 8) return Optional.empty();
        var shared = linked(Xml.value(own, "abstractNumId").orElse(""));
        var counter = counters.computeIfAbsent(shared, id -> new int[9]);
        var level = level(own, shared, depth);
        if (level.isEmpty()) return Optional.empty();
        if (overridden(own, depth) && begun.putIfAbsent(list + "/" + depth, true) == null) counter[depth] = 0;
        counter[depth] = counter[depth] == 0 ? level.get().start : counter[depth] + 1;
        for (var deeper = depth + 1; deeper < 9; deeper++) {
            if (restarts(own, shared, deeper, depth)) counter[deeper] = 0;
        }
        return Optional.of(marker(own, shared, counter, level.get())).filter(marker -> !marker.isBlank());
    }

    /** A list that only points to the numbers of a style has them from the list that belongs to that style. */
    private String linked(String shared) {
        var style = Optional.ofNullable(abstracts.get(shared)).flatMap(list -> Xml.value(list, "numStyleLink"));
        return style.flatMap(id -> abstracts.entrySet().stream()
                        .filter(one -> Xml.value(one.getValue(), "styleLink").equals(Optional.of(id)))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse(shared);
    }

    private String marker(Element own, String shared, int[] counter, Level level) {
        if (level.format.equals("bullet"))
            return SymbolFont.plain(bullet(level), level.font).strip();
        var text = PLACE.matcher(level.text).replaceAll(place -> {
            var at = place.group(1).charAt(0) - '1';
            var other = level(own, shared, at);
            var format = level.legal ? "decimal" : other.map(Level::format).orElse("decimal");
            var count = counter[at] == 0 ? other.map(Level::start).orElse(1) : counter[at];
            return java.util.regex.Matcher.quoteReplacement(Counting.of(format, count));
        });
        return text.strip();
    }

    /** Bullets of symbol fonts are sometimes kept as the letter under the sign. */
    private static String bullet(Level level) {
        if (level.text.length() != 1) return level.text;
        return SymbolFont.sign(level.font, level.text.charAt(0)).orElse(level.text);
    }

    /** Whether a level counts anew below a paragraph of another one: always, unless it names the level that it looks to (0: none). */
    private boolean restarts(Element own, String shared, int deeper, int depth) {
        return definition(own, shared, deeper)
                .flatMap(level -> Xml.value(level, "lvlRestart"))
                .map(text -> depth < Xml.whole(text, deeper))
                .orElse(true);
    }

    private Optional<Element> definition(Element own, String shared, int depth) {
        return override(own, depth)
                .flatMap(one -> Xml.child(one, "lvl"))
                .or(() -> Optional.ofNullable(abstracts.get(shared)).flatMap(list -> ofDepth(list, "lvl", depth)));
    }

    private Optional<Level> level(Element own, String shared, int depth) {
        var override = override(own, depth);
        var start = override.flatMap(one -> Xml.value(one, "startOverride")).map(text -> Xml.whole(text, 1));
        return definition(own, shared, depth)
                .map(level -> new Level(
                        start.orElse(Xml.value(level, "start")
                                .map(text -> Xml.whole(text, 1))
                                .orElse(1)),
                        format(level),
                        Xml.value(level, "lvlText").orElse(""),
                        Xml.toggle(level, "isLgl").orElse(false),
                        Xml.path(level, "rPr", "rFonts")
                                .flatMap(fonts -> Xml.attribute(fonts, "ascii"))
                                .orElse("")));
    }

    /** The number format; zeros before digits are written as an example ({@code 001, 002, …}) that only newer programs read. */
    private static String format(Element level) {
        var newer = Xml.path(level, "AlternateContent", "Choice", "numFmt")
                .flatMap(format -> Xml.attribute(format, "format"))
                .map(example -> example.split(",")[0].strip())
                .filter(example -> example.matches("0+1"));
        return newer.or(() -> Xml.value(level, "numFmt"))
                .or(() -> Xml.path(level, "AlternateContent", "Fallback").flatMap(old -> Xml.value(old, "numFmt")))
                .orElse("decimal");
    }

    private static boolean overridden(Element own, int depth) {
        return override(own, depth)
                .flatMap(one -> Xml.child(one, "startOverride"))
                .isPresent();
    }

    private static Optional<Element> override(Element own, int depth) {
        return ofDepth(own, "lvlOverride", depth);
    }

    private static Optional<Element> ofDepth(Element parent, String name, int depth) {
        return Xml.children(parent, name)
                .filter(one -> Xml.number(one, "ilvl", -1) == depth)
                .findFirst();
    }
}
