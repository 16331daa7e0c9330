package jp.shingi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.model.FormPart;
import jp.shingi.search.Filter;
import jp.shingi.web.view.Fact;
import jp.shingi.web.view.Links;
import jp.shingi.web.view.Words;

/** What the forms of a case say of it, in the order in which a reader asks. */
final class Facts {
    /** Fields that the head of a case's page shows; the rest stands with the forms. */
    private static final List<FieldKey> SHOWN = List.of(
            FieldKey.BUSINESS,
            FieldKey.PURPOSE,
            FieldKey.REASON,
            FieldKey.PERSONS,
            FieldKey.ITEMS,
            FieldKey.COUNTERPARTY,
            FieldKey.MEDIUM,
            FieldKey.PERIOD);

    private Facts() {}

    static List<Fact> of(Words words, Case one, List<Document> documents) {
        var facts = new ArrayList<Fact>();
        for (var key : SHOWN)
            first(one, documents, key).ifPresent(found -> facts.add(found.as(words.get("field." + key.key()))));
        return facts;
    }

    /** Where a form says something that stands at the head of the page already; empty where no form does. */
    static Optional<Fact> place(Words words, Case one, List<Document> documents, FieldKey key) {
        return first(one, documents, key)
                .map(found -> found.as(words.filter(Filter.named(key.key()).orElseThrow())));
    }

    /** Where a form of the case names each article that it rests on, in the order of its basis; empty where only the minutes do. */
    static List<Optional<Fact>> basis(Words words, Case one, List<Document> documents) {
        return one.basis().stream()
                .map(citation -> first(one, documents, field -> field.value().contains(citation.text()))
                        .map(found -> found.as(words.get("case.basis"))))
                .toList();
    }

    private static Optional<Found> first(Case one, List<Document> documents, FieldKey key) {
        return first(one, documents, field -> field.key() == key);
    }

    /** The first form that has such a field tells it. */
    private static Optional<Found> first(Case one, List<Document> documents, Predicate<Field> wanted) {
        for (var form : one.forms())
            for (var document : documents) {
                if (!document.id().equals(form.document())
                        || form.part() >= document.parts().size()) continue;
                if (!(document.parts().get(form.part()) instanceof FormPart part)) continue;
                for (int n = 0; n < part.fields().size(); n++)
                    if (wanted.test(part.fields().get(n)))
                        return Optional.of(new Found(
                                document.id(), form.part(), n, part.fields().get(n)));
            }
        return Optional.empty();
    }

    private record Found(String document, int part, int index, Field field) {
        Fact as(String label) {
            var anchor = "f" + part + "." + index;
            OptionalInt page = field.page();
            return new Fact(
                    label,
                    field.value(),
                    Links.document(document) + "#" + anchor,
                    Links.number(page),
                    page.isPresent() ? Links.page(document, page.getAsInt(), anchor) : "");
        }
    }
}
