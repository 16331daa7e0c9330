package jp.shingi.normalise;

import java.util.Optional;
import jp.shingi.model.Field;
import jp.shingi.model.PartKind;
import jp.shingi.model.Place;

/**
 * One stretch of a document's text with its place: a turn, a field's value, a section, a paragraph, a heading.
 *
 * @param field the field whose value it is
 * @param label the label that it stands under; empty without
 */
record Passage(Place place, PartKind kind, Optional<Field> field, String label, String text) {

    /** Whether it names the legal basis of a case (条例の根拠, 根拠法令等). */
    boolean isBasis() {
        return BasisLabels.isBasis(label);
    }

    /** With lines that the page tore made whole. */
    Passage joined() {
        var whole = Torn.join(text);
        return whole.length() == text.length() ? this : new Passage(place, kind, field, label, whole);
    }
}
