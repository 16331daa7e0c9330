package jp.shingi.extract.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Foot- and endnotes of a Word document, numbered in the order in which the text refers to them. */
final class WordNotes {
    private final Optional<Element> footnotes;
    private final Optional<Element> endnotes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private int feet;
    private int ends;

    WordNotes(Optional<Element> footnotes, Optional<Element> endnotes) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    /** {@code 注1} of a footnote, {@code 注i} of an endnote, as Word draws them by itself. */
    String mark(Element reference) {
        var end = Xml.is(reference, "endnoteReference");
        var number = numbers.computeIfAbsent(key(reference), id -> end ? ++ends : ++feet);
        return "注" + Counting.of(end ? "lowerRoman" : "decimal", number);
    }

    private static String key(Element reference) {
        return reference.getLocalName() + "/" + Xml.attribute(reference, "id").orElse("");
    }

    /** The note to which a reference points, once: a hostile note refers to itself. */
    Optional<Element> of(Element reference) {
        if (!told.add(key(reference))) return Optional.empty();
        var end = Xml.is(reference, "endnoteReference");
        var id = Xml.attribute(reference, "id").orElse("");
        return (end ? endnotes : footnotes)
                .flatMap(all -> Xml.children(all, end ? "endnote" : "footnote")
                        .filter(note -> Xml.attribute(note, "id").orElse("").equals(id))
                        .findFirst());
    }
}
