package jp.shingi.normalise;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.Field;
import jp.shingi.model.PartKind;
import jp.shingi.model.Place;

/**
 * One stretch of a document's text with its place: a turn, a field's value, a section, a paragraph, a heading.
 *
 * @param field the field whose value it is
 * @param label the label that it stands under; empty without
 * @param seams where in its text further paragraphs begin that a page tore off the first
 */
record Passage(Place place, PartKind kind, Optional<Field> field, String label, String text, List<Passage.Seam> seams) {
    /** A paragraph that begins at {@code start}, an offset in the text of the whole. */
    record Seam(int start, Place place) {}

    Passage {
        seams = List.copyOf(seams);
    }

    Passage(Place place, PartKind kind, Optional<Field> field, String label, String text) {
        this(place, kind, field, label, text, List.of());
    }

    /** The place of what stands at a position of the text. */
    Place placeAt(int position) {
        return seams.stream()
                .filter(seam -> seam.start() <= position)
                .reduce((one, next) -> next)
                .map(Seam::place)
                .orElse(place);
    }

    /** Whether it names the legal basis of a case (条例の根拠, 根拠法令等). */
    boolean isBasis() {
        return BasisLabels.isBasis(label);
    }

    /** With lines that the page tore made whole. */
    Passage joined() {
        var whole = Torn.join(text);
        return seams.isEmpty() && whole.length() != text.length()
                ? new Passage(place, kind, field, label, whole)
                : this;
    }
}
