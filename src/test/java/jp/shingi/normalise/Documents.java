package jp.shingi.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Document;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.model.FormPart;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Paragraph;
import jp.shingi.model.Part;
import jp.shingi.model.Source;

/** Small documents for tests. */
final class Documents {
    static final OptionalInt NONE = OptionalInt.empty();

    private Documents() {}

    static Document of(String ward, List<Part> parts) {
        var source = new Source("test", "text/plain", "0".repeat(64), 1, NONE, Optional.empty(), ExtractorKind.TEXT);
        return new Document(
                Document.SCHEMA,
                "test-000000000000",
                source,
                Optional.of(ward).filter(w -> !w.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                parts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Minutes of a council on personal information without a turn, then one form for each sheet. */
    static Document ofSheets(String ward, LocalDate date, List<List<String>> sheets) {
        var parts = new ArrayList<Part>();
        var council = Optional.of(ward + "情報公開・個人情報保護運営審議会");
        var none = Meeting.UNKNOWN;
        var meeting = new Meeting(
                council,
                NONE,
                NONE,
                Optional.of(date),
                NONE,
                none.start(),
                none.end(),
                none.venue(),
                List.of(),
                List.of(),
                NONE);
        parts.add(new MinutesPart(
                Optional.empty(), Optional.empty(), meeting, List.of(), List.of(), List.of(), List.of()));
        for (var sheet : sheets) parts.add(form(List.of(), sheet));
        return of(ward, parts);
    }

    static FormPart form(List<Field> fields, List<String> paragraphs) {
        return new FormPart(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                fields,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                paragraphs.stream()
                        .map(text -> new Paragraph(text, NONE, List.of()))
                        .toList());
    }

    static Field field(String label, FieldKey key, String value) {
        return new Field(label, key, value, Optional.empty(), NONE, NONE, List.of());
    }
}
