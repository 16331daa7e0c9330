package jp.shingi.extract.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** A field of a Word document while it is read: its instruction until the separator, then its result. */
final class WordField {
    /** Numbers of the page, not of the text. */
    private static final Set<String> FURNITURE = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "TC");

    private final StringBuilder instruction = new StringBuilder();
    private boolean result;

    void instruction(String text) {
        if (!result) instruction.append(text);
    }

    void separate() {
        result = true;
    }

    /** Whether what stands in it now is shown. */
    boolean shows() {
        return result && !furniture(instruction.toString());
    }

    /** What a field without a result shows all the same. */
    Optional<String> atEnd() {
        var text = instruction.toString();
        return !result && EqField.is(text) ? Optional.of(EqField.text(text)) : Optional.empty();
    }

    static boolean furniture(String instruction) {
        return FURNITURE.contains(instruction.strip().split("\\s+")[0].toUpperCase(Locale.ROOT));
    }

    /** What a form field shows that has no result: the state of a check box, the chosen entry of a list. */
    static Optional<String> form(Element begin) {
        var data = Xml.child(begin, "ffData");
        return data.flatMap(all -> Xml.child(all, "checkBox"))
                .map(WordField::check)
                .or(() -> data.flatMap(all -> Xml.child(all, "ddList")).flatMap(WordField::chosen));
    }

    private static String check(Element box) {
        var state =
                Xml.toggle(box, "checked").or(() -> Xml.toggle(box, "default")).orElse(false);
        return state ? "☑" : "☐";
    }

    private static Optional<String> chosen(Element list) {
        var entries = Xml.children(list, "listEntry").toList();
        var index = Xml.value(list, "result")
                .or(() -> Xml.value(list, "default"))
                .map(text -> Xml.whole(text, 0))
                .orElse(0);
        return List.of(index).stream()
                .filter(at -> at >= 0 && at < entries.size())
                .findFirst()
                .flatMap(at -> Xml.attribute(entries.get(at), "val"));
    }
}
