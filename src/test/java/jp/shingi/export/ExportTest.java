package jp.shingi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import jp.shingi.search.PassageHit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final Document DOCUMENT = Json.read("""
            {"schema":"shingi/1","id":"shiomi-000000000000","source":{"uri":"a.txt","mediaType":"text/plain","sha256":"%s","bytes":1,"extractor":"text"},"ward":"汐見区",
             "parts":[{"kind":"minutes","meeting":{"date":"2020-01-02"},"agenda":[],"turns":[
               {"n":1,"speaker":"会長","role":"chair","text":"=1+1","items":["諮問1"]},
               {"n":2,"speaker":"委員","role":"member","text":"「はい」,\\nと\\"答え\\"た","items":[]}],"decisions":[]},
              {"kind":"form","fields":[{"label":"件名","key":"subject","value":"委託","page":3}]}]}
            """.formatted("0".repeat(64)), Document.class);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a"})
    void nothingIsTakenForAFormula(String value) {
        assertEquals("'" + value, SeparatedRows.harmless(value));
    }

    @Test
    void textStaysAsItIs() {
        assertEquals("1-2 = 3", SeparatedRows.harmless("1-2 = 3"));
    }

    @Test
    void documentsAsLines() throws IOException {
        assertEquals("""
                \uFEFFID,区,日付,種別,名,キー,議題,ページ,本文\r
                shiomi-000000000000#t1,汐見区,2020-01-02,発言,会長,chair,諮問1,,'=1+1\r
                shiomi-000000000000#t2,汐見区,2020-01-02,発言,委員,member,,,"「はい」,
                と""答え""た"\r
                shiomi-000000000000#f1.0,汐見区,2020-01-02,項目,件名,subject,,3,委託\r
                """, export(Format.CSV));
    }

    @Test
    void documentsAsTheyAre() throws IOException {
        assertEquals(DOCUMENT, Json.read(export(Format.JSONL), Document.class));
        assertEquals(DOCUMENT, Json.read(export(Format.JSON), Document[].class)[0]);
    }

    @Test
    void tabsHaveNoLineEndsInside() throws IOException {
        assertTrue(export(Format.TSV).lines().allMatch(line -> line.split("\t", -1).length == 9));
    }

    @Test
    void nothingAtAll() throws IOException {
        var out = new ByteArrayOutputStream();
        Export.documents(java.util.stream.Stream.empty(), Format.JSON, out);
        assertEquals("[]\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatDoesNotFitIntoACellSaysSo() {
        var long1 = "あ".repeat(40_000);
        var cell = WorkbookRows.fitting(long1);
        assertEquals(32_767, cell.length());
        assertTrue(cell.endsWith("…（全40000字のうちここまで）"));
        assertEquals("ab", WorkbookRows.fitting("a\u0000b"));
    }

    @ParameterizedTest
    @CsvSource({"条例/13/1/2, 条例第13条第1項第2号", "法/30の45, 法第30条の45", "条例, 条例", "法/19//8, 法第19条第8号"})
    void articles(String path, String words) {
        assertEquals(words, Labels.article(path));
    }

    @Test
    void passagesAreReadablePlainly() {
        assertEquals("<a> & \"委託\"", PassageHit.plain("&lt;a&gt; &amp; &quot;<mark>委託</mark>&quot;"));
    }

    @Test
    void manyRowsAreStreamed() throws IOException {
        var counted = new ByteArrayOutputStream();
        Export.documents(IntStream.range(0, 2000).mapToObj(n -> DOCUMENT), Format.XLSX, counted);
        assertTrue(counted.size() > 10_000);
    }

    private static String export(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        Export.documents(java.util.stream.Stream.of(DOCUMENT), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
