package jp.shingi.extract.office;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.shingi.model.layout.Mark;
import org.w3c.dom.Element;

/** Automatic and common styles of an OpenDocument file, by name. */
final class OdfStyles {
    private static final int CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();

    /** Later parts are stronger. */
    void add(Element part) {
        Xml.children(part)
                .filter(group -> Xml.is(group, "automatic-styles") || Xml.is(group, "styles"))
                .flatMap(Xml::children)
                .forEach(style -> Xml.attribute(style, "name").ifPresent(name -> {
                    if (Xml.is(style, "style")) styles.put(name, style);
                    else if (Xml.is(style, "list-style")) lists.put(name, style);
                }));
        Xml.child(part, "font-face-decls").stream()
                .flatMap(Xml::children)
                .forEach(font -> Xml.attribute(font, "name")
                        .ifPresent(name -> fonts.put(
                                name,
                                Xml.attribute(font, "font-family").orElse(name).replace("'", ""))));
    }

    /** The font that a style or one of its parents names for letters, empty where none does. */
    String font(String style) {
        return text(style, "font-name")
                .map(name -> fonts.getOrDefault(name, name))
                .orElse("");
    }

    /** The definition of a list's level, from 1. */
    Optional<Element> level(String list, int level) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(style -> Xml.children(style)
                        .filter(one -> Xml.number(one, "level", 0) == level)
                        .findFirst());
    }

    /** The marks that a style or one of its parents gives. */
    EnumSet<Mark.Kind> marks(String style) {
        var marks = EnumSet.noneOf(Mark.Kind.class);
        if (text(style, "font-weight").orElse("").matches("bold|[6-9]00")) marks.add(Mark.Kind.BOLD);
        if (drawn(text(style, "text-underline-style"))) marks.add(Mark.Kind.UNDERLINE);
        if (drawn(text(style, "text-line-through-style"))) marks.add(Mark.Kind.STRIKE);
        if (text(style, "text-position").orElse("").startsWith("super")) marks.add(Mark.Kind.SUPERSCRIPT);
        if (text(style, "display").orElse("").equals("none")) marks.add(Mark.Kind.HIDDEN);
        return marks;
    }

    private static boolean drawn(Optional<String> line) {
        return line.filter(value -> !value.equals("none")).isPresent();
    }

    private Optional<String> text(String style, String attribute) {
        return inherited(style, one -> Xml.child(one, "text-properties").flatMap(all -> Xml.attribute(all, attribute)));
    }

    /** Whether a sheet of this style is shown. */
    boolean displayed(String style) {
        return inherited(style, one -> Xml.child(one, "table-properties").flatMap(all -> Xml.attribute(all, "display")))
                .filter("false"::equals)
                .isEmpty();
    }

    /** Whether a cell's style draws a line at it. */
    boolean lined(String style) {
        return inherited(style, one -> Xml.child(one, "table-cell-properties").flatMap(OdfStyles::border))
                .isPresent();
    }

    private static Optional<String> border(Element properties) {
        for (var side : new String[] {"border", "border-top", "border-bottom", "border-left", "border-right"}) {
            var line = Xml.attribute(properties, side).filter(value -> !value.equals("none"));
            if (line.isPresent()) return line;
        }
        return Optional.empty();
    }

    private <T> Optional<T> inherited(String name, Function<Element, Optional<T>> value) {
        var next = Optional.of(name);
        for (var i = 0; i < CHAIN && next.isPresent() && styles.containsKey(next.get()); i++) {
            var style = styles.get(next.get());
            var found = value.apply(style);
            if (found.isPresent()) return found;
            next = Xml.attribute(style, "parent-style-name");
        }
        return Optional.empty();
    }
}
