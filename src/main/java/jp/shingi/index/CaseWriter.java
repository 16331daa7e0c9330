package jp.shingi.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shingi.model.Case;
import jp.shingi.model.Citation;
import jp.shingi.model.Contractor;
import jp.shingi.model.Document;
import jp.shingi.model.FormRef;
import jp.shingi.model.Json;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.Role;
import jp.shingi.model.Turn;

/** One case as a Lucene document. Its text stands in its passages. */
final class CaseWriter {
    private final Case one;
    private final Function<String, Optional<Document>> documents;

    /** @param documents gives a document of the corpus by its identifier */
    CaseWriter(Case one, Function<String, Optional<Document>> documents) {
        this.one = one;
        this.documents = documents;
    }

    org.apache.lucene.document.Document write(String fingerprint) {
        var parts = parts();
        var about = About.of(one);
        var fields = new LuceneFields()
                .add(IndexField.UNIT, IndexedUnit.CASE.key())
                .add(IndexField.ID, one.id())
                .add(IndexField.FINGERPRINT, fingerprint)
                .add(IndexField.CASE, one.id())
                .addAll(IndexField.DOCUMENT, List.of(one.document()))
                .add(IndexField.ABOUT, about)
                .add(IndexField.ABOUT_GRAMS, about)
                .add(IndexField.RECORD, Json.line(UnitRecords.of(one, parts)))
                .addAll(
                        IndexField.KIND,
                        parts.stream().map(part -> part.partKind().key()).toList())
                .addAll(IndexField.ROLE, roles());
        one.ward().ifPresent(ward -> fields.add(IndexField.WARD, ward));
        one.council().ifPresent(council -> fields.add(IndexField.COUNCIL, council));
        DocumentWriter.addDate(fields, one.date(), one.fiscalYear());
        addFacets(fields, one);
        if (one.basis().isEmpty()) fields.addAll(IndexField.ARTICLE, ArticlePaths.of(citations()));
        return fields.document();
    }

    /** What a passage, a document and the case itself are narrowed by because they belong to the case. */
    static void addFacets(LuceneFields fields, Case one) {
        fields.addAll(IndexField.ARTICLE, ArticlePaths.of(one.basis()));
        fields.addAll(
                IndexField.CONTRACTOR,
                one.contractors().stream().map(Contractor::name).toList());
        one.itemKind().ifPresent(kind -> fields.add(IndexField.ITEM_KIND, kind.key()));
        one.decision()
                .ifPresent(decision ->
                        fields.add(IndexField.OUTCOME, decision.outcome().key()));
        one.department().ifPresent(department -> fields.add(IndexField.DEPARTMENT, department));
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        part(one.document(), one.part()).ifPresent(parts::add);
        for (var form : one.forms())
            if (!isLeading(form)) part(form.document(), form.part()).ifPresent(parts::add);
        return parts;
    }

    private boolean isLeading(FormRef form) {
        return form.document().equals(one.document()) && form.part() == one.part();
    }

    private Optional<Part> part(String document, int part) {
        return documents
                .apply(document)
                .filter(found -> part < found.parts().size())
                .map(found -> found.parts().get(part));
    }

    private List<String> roles() {
        if (!(part(one.document(), one.part()).orElse(null) instanceof MinutesPart minutes)) return List.of();
        return minutes.turns().stream()
                .filter(turn -> one.item().isEmpty() || one.turns().contains(turn.n()))
                .map(Turn::role)
                .map(Role::key)
                .distinct()
                .toList();
    }

    /** Where the basis is not known, what the case cites tells which articles it is about. */
    private List<Citation> citations() {
        var turns = new LinkedHashSet<>(one.turns());
        return documents.apply(one.document()).map(Document::citations).orElse(List.of()).stream()
                .filter(citation -> citation.place().part() == one.part())
                .filter(citation -> citation.place().turn().isEmpty()
                        || turns.isEmpty()
                        || turns.contains(citation.place().turn().getAsInt()))
                .toList();
    }
}
