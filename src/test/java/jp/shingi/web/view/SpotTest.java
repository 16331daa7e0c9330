package jp.shingi.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import org.junit.jupiter.api.Test;

class SpotTest {
    @Test
    void anchorsAreThoseOfTheSearch() {
        var document = Json.read("""
                {"schema":"shingi/1","id":"x-000000000000","source":{"uri":"a","mediaType":"text/plain","sha256":"%s","bytes":1,"extractor":"text"},"parts":[
                 {"kind":"assessment","systems":[{"number":1,"name":"甲"}],"risks":[{"section":"1","title":"何も書かれていない"},{"section":"2","title":"t","rating":"十分である"}],
                  "revisions":[{"after":"後"}],"checks":[{"label":"方法","on":["紙"],"off":[]}]},
                 {"kind":"minutes","meeting":{},"agenda":[],"turns":[{"n":7,"speaker":"会長","role":"chair","text":"a","items":[]}],"decisions":[],"sections":[{"heading":"要旨","text":"b"}]}]}
                """.formatted("0".repeat(64)), Document.class);
        assertEquals(
                List.of("c0.0", "r0.0", "r0.1", "r0.2", "t7", "s1.0"),
                Spot.of(document).stream().map(Spot::anchor).toList());
    }
}
