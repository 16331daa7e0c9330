package jp.shingi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class JsonTest {
    private static final String MINUTES = """
            {"schema":"shingi/1","id":"midorino-000000000000",\
            "source":{"uri":"a.pdf","mediaType":"application/pdf","sha256":"%s","bytes":12,"pages":3,"extractor":"pdf"},\
            "ward":"みどり野区","title":"第2回会議録","parts":[{"kind":"minutes","title":"第2回会議録","pages":[1,3],\
            "meeting":{"council":"みどり野区審議会","session":2,"date":"2012-03-14","fiscalYear":2011,"start":"10:00","observers":0},\
            "agenda":[{"id":"諮問31","kind":"諮問","number":31,"title":"委託について"}],\
            "turns":[{"n":1,"speaker":"会長","role":"chair","text":"開会します。","page":1,"boxes":[[1,72.0,80.5,400.0,12.0]],"items":[]}],\
            "decisions":[{"items":["諮問31"],"outcome":"approvedWithConditions","text":"条件を付して承認","turn":1}]}]}\
            """.formatted("0".repeat(64));

    @Test
    void aDocumentWrittenAndReadBackIsEqual() {
        var document = Json.read(MINUTES, Document.class);
        assertEquals(MINUTES, Json.line(document));
        assertEquals(document, Json.read(Json.pretty(document), Document.class));
    }

    @Test
    void valuesKeepTheirTypes() {
        var minutes = (MinutesPart) Json.read(MINUTES, Document.class).parts().getFirst();
        assertEquals(Optional.of(LocalDate.of(2012, 3, 14)), minutes.meeting().date());
        assertEquals(Optional.of(LocalTime.of(10, 0)), minutes.meeting().start());
        assertEquals(OptionalInt.of(0), minutes.meeting().observers());
        assertEquals(List.of(), minutes.meeting().members());
        assertEquals(
                Outcome.APPROVED_WITH_CONDITIONS, minutes.decisions().getFirst().outcome());
        assertEquals(PartKind.MINUTES, minutes.partKind());
    }

    @Test
    void brokenJsonIsRefused() {
        assertThrows(JacksonException.class, () -> Json.read(MINUTES.substring(0, 300), Document.class));
    }
}
