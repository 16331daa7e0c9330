package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.FormPart;
import jp.shingi.model.ItemKind;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.TextPart;

/**
 * What a part belongs to.
 *
 * @param material number of the 資料
 * @param items ids of agenda items
 */
record Belonging(Optional<String> material, Optional<ItemKind> kind, List<String> items) {
    static final Belonging NONE = new Belonging(Optional.empty(), Optional.empty(), List.of());

    Belonging {
        items = List.copyOf(items);
    }

    static Belonging to(AgendaItem item) {
        var only = item.materials().size() == 1 ? Optional.of(item.materials().getFirst()) : Optional.<String>empty();
        return new Belonging(only, Optional.of(item.kind()), List.of(item.id()));
    }

    static Belonging of(Part part) {
        return switch (part) {
            case FormPart form -> new Belonging(form.material(), form.itemKind(), form.items());
            case ClausesPart clauses -> new Belonging(clauses.material(), Optional.empty(), clauses.items());
            case TextPart text -> new Belonging(text.material(), Optional.empty(), text.items());
            case MinutesPart minutes -> NONE;
            case AssessmentPart assessment -> NONE;
        };
    }

    /** This, and what it leaves open from another. */
    Belonging or(Belonging other) {
        return new Belonging(material.or(other::material), kind.or(other::kind), items.isEmpty() ? other.items : items);
    }

    /** The part with this for its own; a part that cannot belong to an item stays as it is. */
    Part on(Part part) {
        return switch (part) {
            case FormPart form ->
                new FormPart(
                        form.title(),
                        form.pages(),
                        material,
                        kind,
                        items,
                        form.fields(),
                        form.checks(),
                        form.basis(),
                        form.contractors(),
                        form.precedents(),
                        form.paragraphs());
            case ClausesPart clauses ->
                new ClausesPart(
                        clauses.title(), clauses.pages(), material, items, clauses.sections(), clauses.boilerplate());
            case TextPart text -> new TextPart(text.title(), text.pages(), material, items, text.paragraphs());
            case MinutesPart minutes -> minutes;
            case AssessmentPart assessment -> assessment;
        };
    }
}
