package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.Table;
import jp.shingi.testing.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typeset twins of council documents against their true text, and files that must be refused. */
class SharedPdfTest {
    private static Extraction read(String name, OcrMode ocr) throws Unreadable {
        return new PdfReader().read(Shared.path(name), PdfSettings.with(ocr));
    }

    @ParameterizedTest
    @CsvSource({
        "fixtures/nerima-minutes-s9, 0.005",
        "fixtures/encrypted-empty-password, 0.005",
        "fixtures/shinjuku-form-004, 0.005",
        "fixtures/nerima-minutes-browser-print, 0.005",
        "fixtures/no-tounicode-cmap, 0.005",
        "fixtures/nerima-minutes-vertical, 0.01",
        "fixtures/nerima-minutes-newsletter, 0.01",
        "forms-zoo/d01-shiomi-itaku, 0.005",
        "forms-zoo/d02-ryokuryo-sandan, 0.005",
        "forms-zoo/d03-asagiri-kajou, 0.005",
        "forms-zoo/d04-hanaikada-shimonsho, 0.005",
        "forms-zoo/d05-chihano-touroku, 0.005",
        "forms-zoo/d06-shiomi-kirokuhyo, 0.005",
        "forms-zoo/d07-aizome-pia-kiso, 0.005",
        "forms-zoo/d08-shiraho-pia-zenkoumoku, 0.01",
        "forms-zoo/d13-aizome-keiyaku, 0.01",
    })
    void theTextIsTheTrueText(String name, double most) throws Exception {
        var text = Block.text(read(name + ".pdf", OcrMode.NEVER).blocks());
        var rate = ErrorRate.of(text, Shared.path(name + ".truth.txt"));
        assertTrue(rate <= most, () -> "%s: character error rate %.4f".formatted(name, rate));
    }

    @ParameterizedTest
    @CsvSource({
        "encrypted-user-password, ENCRYPTED",
        "no-tounicode, GARBLED_TEXT",
        "no-tounicode-8bit, GARBLED_TEXT",
        "nerima-minutes-s9-scan, NO_TEXT_LAYER",
        "truncated, DAMAGED",
        "empty, EMPTY",
        "error-page, NOT_WHAT_IT_CLAIMS",
        "blank-3000-pages, NO_TEXT_LAYER"
    })
    void whatCannotBeReadIsRefusedWithItsReason(String name, QuarantineReason reason) {
        var file = Shared.path("fixtures/" + name + ".pdf");
        var settings = PdfSettings.with(OcrMode.NEVER);
        var refused = assertThrows(Unreadable.class, () -> new PdfReader().read(file, settings));
        assertEquals(reason, refused.reason());
        assertFalse(refused.remedy().isEmpty());
    }

    @Test
    void theScanIsReadFromItsPictures() throws Exception {
        if (Tesseract.find().isEmpty()) Shared.absent("tesseract with jpn");
        var scan = read("fixtures/nerima-minutes-s9-scan.pdf", OcrMode.AUTO);
        assertEquals(ExtractorKind.OCR, scan.extractor());
        assertTrue(scan.pages().stream()
                .allMatch(page -> page.ocr() && page.confidence().orElseThrow() > 0.7));
        var rate = ErrorRate.of(Block.text(scan.blocks()), Shared.path("fixtures/nerima-minutes-s9-scan.truth.txt"));
        assertTrue(rate <= 0.03, () -> "character error rate %.4f".formatted(rate));
        var form = tables(scan).findFirst().orElseThrow();
        assertEquals(8, form.rows());
        assertEquals("訪問調査会社", cell(form, 2, 1).text());
    }

    @Test
    void aRegisterOverThreePagesIsOneTableWithItsHeadOnce() throws Exception {
        var register =
                tables(read("forms-zoo/d05-chihano-touroku.pdf", OcrMode.NEVER)).toList();
        assertEquals(1, register.size());
        assertEquals(15, register.getFirst().rows());
        assertEquals(9, register.getFirst().columns());
        assertTrue(register.getFirst().row(0).stream().allMatch(Cell::head));
        assertEquals("14", cell(register.getFirst(), 14, 0).text());
    }

    @Test
    void aRowOverThePageEndIsOneRow() throws Exception {
        var form = tables(read("forms-zoo/d01-shiomi-itaku.pdf", OcrMode.NEVER))
                .findFirst()
                .orElseThrow();
        var row = form.cells()
                .filter(cell -> cell.text().equals("区が行う保護措置"))
                .findFirst()
                .orElseThrow();
        var value = cell(form, row.row(), 1).text();
        assertTrue(value.contains("保管の状況を検査する。") && value.contains("操作の記録を３年間保存する。"), value);
        assertTrue(
                form.cells().flatMap(cell -> cell.content().stream()).anyMatch(Table.class::isInstance),
                "nested table");
    }

    @Test
    void groupsAreMergedCells() throws Exception {
        var form = tables(read("forms-zoo/d02-ryokuryo-sandan.pdf", OcrMode.NEVER))
                .findFirst()
                .orElseThrow();
        var group = form.cells()
                .filter(cell -> cell.text().equals("委託"))
                .findFirst()
                .orElseThrow();
        assertEquals(7, group.rowSpan());
        assertEquals(
                List.of("件名", "担当部署", "過去の審議"),
                form.cells()
                        .filter(cell -> cell.columnSpan() == 2)
                        .map(Cell::text)
                        .toList());
    }

    @Test
    void aFormWithoutLinesIsATable() throws Exception {
        var form = tables(read("forms-zoo/d03-asagiri-kajou.pdf", OcrMode.NEVER))
                .findFirst()
                .orElseThrow();
        assertFalse(form.ruled());
        assertEquals(11, form.rows());
        assertEquals("５　提供の根拠及び本人の同意の取扱い", cell(form, 4, 0).text());
    }

    @Test
    void ringsAreMarked() throws Exception {
        var sheet = read("forms-zoo/d06-shiomi-kirokuhyo.pdf", OcrMode.NEVER);
        var ringed = sheet.blocks().stream()
                .flatMap(Block::lines)
                .flatMap(line -> line.marks().stream()
                        .filter(mark -> mark.kind() == Mark.Kind.RING)
                        .map(mark -> line.text().substring(mark.start(), mark.end())))
                .toList();
        assertEquals(List.of("有", "無"), ringed);
    }

    @TestFactory
    Stream<DynamicTest> tablesOfMinistriesCellByCell() {
        var read = new TreeMap<String, List<Table>>();
        var rows = jp.shingi.text.Rows.read(SharedPdfTest.class, "/pdf-cells.tsv");
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    var file = "data/pdf/tables/" + row.getFirst() + ".pdf";
                    if (!read.containsKey(file))
                        read.put(file, tables(read(file, OcrMode.NEVER)).toList());
                    var table = read.get(file).get(Integer.parseInt(row.get(1)));
                    assertEquals(Integer.parseInt(row.get(2)), table.rows());
                    assertEquals(Integer.parseInt(row.get(3)), table.columns());
                    var text = cell(table, Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5)))
                            .text();
                    if (row.get(6).equals("-")) assertTrue(text.matches("-?"), text);
                    else assertTrue(text.startsWith(row.get(6)), text);
                }));
    }

    @Test
    void longMinutesHaveNoPageNumberAndNoBrokenWord() throws Exception {
        var minutes = read("data/pdf/minutes/shohisha-kyoiku-25.pdf", OcrMode.NEVER);
        var number = Pattern.compile("[-‐－ ]*[0-9]+[-‐－ ]*");
        assertTrue(minutes.blocks().stream()
                .map(Block::text)
                .noneMatch(text -> number.matcher(text).matches()));
        var broken = minutes.blocks().stream()
                .map(Block::text)
                .filter(text -> text.matches("(?s)[、。ぁぃぅぇぉっゃゅょをんー].*"))
                .toList();
        assertEquals(List.of(), broken);
        var inner = Pattern.compile("\\p{IsHiragana} \\p{IsHiragana}");
        assertTrue(minutes.blocks().stream()
                .flatMap(Block::lines)
                .map(Line::text)
                .noneMatch(text -> inner.matcher(text).find()));
    }

    @Test
    void theSameBytesGiveTheSameBlocks() throws Exception {
        assertEquals(
                read("forms-zoo/d08-shiraho-pia-zenkoumoku.pdf", OcrMode.NEVER),
                read("forms-zoo/d08-shiraho-pia-zenkoumoku.pdf", OcrMode.NEVER));
    }

    private static Stream<Table> tables(Extraction extraction) {
        return extraction.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static Cell cell(Table table, int row, int column) {
        return table.cells()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow();
    }
}
