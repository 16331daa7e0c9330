package jp.shingi.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Case;
import jp.shingi.model.Citation;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Role;
import jp.shingi.text.Dates;

/** One document of the corpus as Lucene documents: its passages, then itself. */
final class DocumentWriter {
    private final Document document;
    private final CasesByDocument cases;
    private final Analysis analysis;
    private final Map<List<Case>, RepeatedTerms> abouts = new HashMap<>();

    DocumentWriter(Document document, CasesByDocument cases, Analysis analysis) {
        this.document = document;
        this.cases = cases;
        this.analysis = analysis;
    }

    List<org.apache.lucene.document.Document> write(String fingerprint) {
        var all = new ArrayList<org.apache.lucene.document.Document>();
        var passages = Passages.of(document);
        var turns = new HashMap<Numbered, Integer>();
        for (var passage : passages) {
            if (passage.text().isBlank()) continue;
            var fields = passage(passage);
            passage.answers()
                    .ifPresent(turn -> Optional.ofNullable(turns.get(new Numbered(passage.part(), turn)))
                            .ifPresent(question -> fields.add(IndexField.QUESTION, all.size() - question)));
            passage.turn().ifPresent(turn -> turns.put(new Numbered(passage.part(), turn), all.size()));
            all.add(fields.document());
        }
        all.add(whole(passages, fingerprint));
        return all;
    }

    private record Numbered(int part, int turn) {}

    private LuceneFields passage(Passage passage) {
        var its = cases.of(document.id(), passage);
        var fields = new LuceneFields()
                .add(IndexField.UNIT, IndexedUnit.PASSAGE.key())
                .add(IndexField.ID, document.id() + "#" + passage.place())
                .add(IndexField.DOCUMENT, document.id())
                .add(IndexField.BLOCK, document.id())
                .addAll(IndexField.CASE, its.stream().map(Case::id).toList())
                .add(IndexField.TEXT, passage.text())
                .add(IndexField.WORDS, passage.text())
                .add(IndexField.GRAMS, passage.text())
                .add(IndexField.LEAD, passage.lead())
                .add(IndexField.ABOUT, about(its).stream())
                .add(IndexField.WEIGHT, passage.weight())
                .add(IndexField.KIND_OF_PASSAGE, passage.kind())
                .add(IndexField.TITLE, title(its));
        passage.speaker().ifPresent(speaker -> fields.add(IndexField.SPEAKER, speaker));
        passage.label().ifPresent(label -> fields.add(IndexField.LABEL, label));
        passage.page().ifPresent(page -> fields.add(IndexField.PAGE, Integer.toString(page)));
        passage.role().ifPresent(role -> fields.add(IndexField.ROLE, role.key()));
        fields.add(
                IndexField.KIND, document.parts().get(passage.part()).partKind().key());
        addMeeting(fields, meeting(passage), its);
        addCases(fields, its, citations(passage));
        return fields;
    }

    private org.apache.lucene.document.Document whole(List<Passage> passages, String fingerprint) {
        var its = cases.of(document.id());
        var about = About.of(document);
        var fields = new LuceneFields()
                .add(IndexField.UNIT, IndexedUnit.DOCUMENT.key())
                .add(IndexField.ID, document.id())
                .add(IndexField.FINGERPRINT, fingerprint)
                .add(IndexField.DOCUMENT, document.id())
                .add(IndexField.BLOCK, document.id())
                .add(IndexField.SOURCE, sourceName(document.source().uri()))
                .addAll(IndexField.CASE, its.stream().map(Case::id).toList())
                .add(IndexField.ABOUT, about)
                .add(IndexField.ABOUT_GRAMS, about)
                .add(IndexField.RECORD, Json.line(UnitRecords.of(document, its)))
                .addAll(
                        IndexField.KIND,
                        document.parts().stream()
                                .map(part -> part.partKind().key())
                                .toList())
                .addAll(IndexField.ROLE, roles(passages));
        addMeeting(fields, UnitRecords.meeting(document), its);
        addCases(fields, its, document.citations());
        return fields.document();
    }

    private RepeatedTerms about(List<Case> its) {
        return abouts.computeIfAbsent(its, key -> RepeatedTerms.of(analysis.words(), About.of(document, key)));
    }

    private String title(List<Case> its) {
        return its.size() == 1 ? its.getFirst().title() : UnitRecords.title(document);
    }

    private Meeting meeting(Passage passage) {
        return document.parts().get(passage.part()) instanceof MinutesPart minutes
                ? minutes.meeting()
                : UnitRecords.meeting(document);
    }

    private void addMeeting(LuceneFields fields, Meeting meeting, List<Case> its) {
        document.ward().or(() -> first(its, Case::ward)).ifPresent(ward -> fields.add(IndexField.WARD, ward));
        meeting.council()
                .or(() -> first(its, Case::council))
                .ifPresent(council -> fields.add(IndexField.COUNCIL, council));
        addDate(fields, meeting.date().or(() -> first(its, Case::date)), meeting.fiscalYear());
    }

    static void addDate(LuceneFields fields, Optional<LocalDate> date, OptionalInt fiscalYear) {
        date.ifPresent(day -> fields.add(IndexField.DATE, day).add(IndexField.YEAR, Integer.toString(day.getYear())));
        int year = fiscalYear.orElse(date.map(Dates::fiscalYear).orElse(0));
        if (year > 0) fields.add(IndexField.FISCAL_YEAR, Integer.toString(year));
    }

    private static void addCases(LuceneFields fields, List<Case> its, List<Citation> citations) {
        for (var one : its) CaseWriter.addFacets(fields, one);
        fields.addAll(IndexField.ARTICLE, ArticlePaths.of(citations));
    }

    /** The citations that stand in the passage itself. */
    private List<Citation> citations(Passage passage) {
        return document.citations().stream()
                .filter(citation -> citation.place().part() == passage.part())
                .filter(citation -> passage.place().equals(place(citation)))
                .toList();
    }

    private static String place(Citation citation) {
        var place = citation.place();
        if (place.turn().isPresent()) return "t" + place.turn().getAsInt();
        if (place.field().isPresent())
            return "f" + place.part() + "." + place.field().getAsInt();
        return place.section().isPresent()
                ? "s" + place.part() + "." + place.section().getAsInt()
                : "";
    }

    private static List<String> roles(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.role().stream())
                .map(Role::key)
                .distinct()
                .toList();
    }

    /** The last part of a path or an address, without its ending. */
    static String sourceName(String uri) {
        var name = uri.replaceFirst("[?#].*$", "").replaceFirst("^.*[/\\\\]", "");
        return name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    private static <T> Optional<T> first(List<Case> its, java.util.function.Function<Case, Optional<T>> value) {
        return its.stream().flatMap(one -> value.apply(one).stream()).findFirst();
    }
}
