package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The styles of a Word document: what a paragraph or run has from its style and from those that this is based on. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|見出し) ?([1-9])");
    private static final int CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Optional<Element> part) {
        part.ifPresent(all -> Xml.children(all, "style")
                .forEach(style -> Xml.attribute(style, "styleId").ifPresent(id -> styles.putIfAbsent(id, style))));
    }

    /** The first value that the style or one it is based on gives. */
    <T> Optional<T> inherited(String id, Function<Element, Optional<T>> value) {
        for (var style : chain(id)) {
            var found = value.apply(style);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private List<Element> chain(String id) {
        var chain = new ArrayList<Element>();
        var next = Optional.of(id);
        while (next.isPresent() && styles.containsKey(next.get()) && chain.size() < CHAIN) {
            var style = styles.get(next.get());
            chain.add(style);
            next = Xml.value(style, "basedOn");
        }
        return chain;
    }

    /** The heading level that a paragraph's style gives, 1 the highest. */
    Optional<Integer> headingLevel(String id) {
        return inherited(id, WordStyles::levelOf);
    }

    private static Optional<Integer> levelOf(Element style) {
        var name = Xml.value(style, "name").orElse("").toLowerCase(Locale.ROOT);
        var heading = HEADING.matcher(name);
        if (heading.matches()) return Optional.of(Integer.parseInt(heading.group(1)));
        if (name.equals("title") || name.equals("表題")) return Optional.of(1);
        return Xml.child(style, "pPr").flatMap(WordStyles::outline);
    }

    /** The outline level of paragraph properties, 1 the highest; 9 stands for body text. */
    static Optional<Integer> outline(Element properties) {
        return Xml.value(properties, "outlineLvl")
                .map(level -> Xml.whole(level, 9) + 1)
                .filter(level -> level <= 9);
    }
}
