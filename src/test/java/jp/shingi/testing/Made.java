package jp.shingi.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.corpus.Corpus;
import jp.shingi.model.Case;
import jp.shingi.model.Contractor;
import jp.shingi.model.Decision;
import jp.shingi.model.Document;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.ItemKind;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Outcome;
import jp.shingi.model.Part;
import jp.shingi.model.Role;
import jp.shingi.model.Source;
import jp.shingi.model.Turn;
import jp.shingi.text.Dates;

/** Minutes and cases made by hand, so that what comes after the reading of documents can be tested without it. */
public final class Made {
    private Made() {}

    /** Writes documents and cases into the corpus below {@code data}. */
    public static Corpus corpus(Path data, List<Document> documents, List<Case> cases) throws IOException {
        var corpus = Corpus.open(data);
        try (var writing = corpus.write()) {
            for (var document : documents) writing.put(document);
            writing.putCases(cases);
        }
        return corpus;
    }

    public static Turn turn(int n, String speaker, Role role, String text, List<String> items) {
        return new Turn(
                n, speaker, Optional.empty(), role, text, OptionalInt.empty(), List.of(), items, OptionalInt.empty());
    }

    public static Turn answer(Turn turn, int question) {
        return new Turn(
                turn.n(),
                turn.speaker(),
                turn.name(),
                turn.role(),
                turn.text(),
                turn.page(),
                turn.boxes(),
                turn.items(),
                OptionalInt.of(question));
    }

    public static Source source(String name, String sha256, long bytes) {
        return new Source(name, "text/plain", sha256, bytes, OptionalInt.empty(), Optional.empty(), ExtractorKind.TEXT);
    }

    /** One meeting's minutes. */
    public static Document minutes(
            String id,
            Source source,
            String ward,
            String title,
            Optional<String> council,
            Optional<LocalDate> date,
            List<Turn> turns,
            List<Decision> decisions) {
        var meeting = new Meeting(
                council,
                OptionalInt.empty(),
                OptionalInt.empty(),
                date,
                date.map(day -> OptionalInt.of(Dates.fiscalYear(day))).orElse(OptionalInt.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalInt.empty());
        var part =
                new MinutesPart(Optional.of(title), Optional.empty(), meeting, List.of(), turns, decisions, List.of());
        return document(id, source, Optional.of(ward), Optional.of(title), List.of(part));
    }

    /** A document of which only its parts matter. */
    public static Document document(String id, List<Part> parts) {
        return document(id, source(id, "0".repeat(64), 0), Optional.empty(), Optional.empty(), parts);
    }

    private static Document document(
            String id, Source source, Optional<String> ward, Optional<String> title, List<Part> parts) {
        return new Document(
                Document.SCHEMA,
                id,
                source,
                ward,
                Optional.empty(),
                title,
                parts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static Decision decision(String item, Outcome outcome) {
        return new Decision(List.of(item), outcome, "承認", OptionalInt.empty(), List.of(), Optional.empty());
    }

    /**
     * A case of the first part of its document.
     *
     * @param id what follows the document's identifier and a slash
     * @param item with its kind, its turns and its decision; empty where the whole meeting is the case
     */
    public static Case of(
            Document document, String id, String title, Optional<Item> item, List<Contractor> contractors) {
        var meeting = ((MinutesPart) document.parts().getFirst()).meeting();
        return new Case(
                document.id() + "/" + id,
                document.ward(),
                Optional.empty(),
                meeting.council(),
                Optional.empty(),
                meeting.date(),
                meeting.fiscalYear(),
                OptionalInt.empty(),
                item.map(Item::kind),
                item.map(Item::id),
                item.isPresent() ? OptionalInt.of(1) : OptionalInt.empty(),
                title,
                Optional.empty(),
                document.id(),
                0,
                item.map(Item::turns).orElse(List.of()),
                List.of(),
                item.map(Item::decision),
                contractors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** An item of an agenda with what was said about it. */
    public record Item(ItemKind kind, String id, List<Integer> turns, Decision decision) {}
}
