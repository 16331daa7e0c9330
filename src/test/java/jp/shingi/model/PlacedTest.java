package jp.shingi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlacedTest {
    @Test
    void shareOfTheCharacters() {
        var field = new Field(
                "件名", FieldKey.SUBJECT, "印刷の委託", Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of());
        var left = new Paragraph("（注）欄外", OptionalInt.empty(), List.of());
        var form = new FormPart(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(field),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(left));
        assertEquals(7.0 / 12, Placed.share(List.of(form)).orElseThrow(), 1e-9);
        assertTrue(Placed.share(List.of()).isEmpty());
    }
}
