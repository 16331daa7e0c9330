package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import jp.shingi.extract.Extractor;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One form that LibreOffice wrote as Word 97, of a ward that does not exist. */
class DocReaderTest {
    private static List<Block> blocks = List.of();

    @BeforeAll
    static void read() throws Exception {
        var file = Path.of(DocReaderTest.class.getResource("siomi-form.doc").toURI());
        blocks = new Extractor().extract(file, "form.doc").blocks();
    }

    private static List<Cell> cells() {
        return assertInstanceOf(Table.class, blocks.get(6)).cells().toList();
    }

    @Test
    void fieldsShowWhatAReaderSeesAndPageNumbersGo() {
        var text = blocks.stream().limit(6).map(Block::text).toList();
        assertEquals(List.of("汐見区個人情報保護審議会諮問書", "頁のない行", "区分：報告", "汐見区長", "台帳注1", "☑有"), text);
    }

    @Test
    void aTableThatEndsTheDocumentIsRead() {
        var table = assertInstanceOf(Table.class, blocks.get(6));
        assertEquals(4, table.rows());
        assertEquals(3, table.columns());
        assertEquals(List.of("一", "委託", "☑有　☐無"), text(cells().subList(0, 3)));
    }

    @Test
    void aTableInACellAndMergedCellsKeepTheirPlaces() {
        var nested = assertInstanceOf(Table.class, cells().get(5).content().getFirst());
        assertEquals(List.of("氏名", "住所"), text(nested.cells().toList()));
        assertEquals(2, cells().get(6).rowSpan());
        assertEquals(2, cells().get(7).columnSpan());
    }

    @Test
    void aNoteStandsBehindTheTextUnderItsMark() {
        var note = assertInstanceOf(ListItem.class, blocks.getLast());
        assertEquals("注1", note.marker());
        assertEquals("注1 住民基本台帳のこと。", note.text());
    }

    private static List<String> text(List<Cell> cells) {
        return cells.stream().map(cell -> Block.text(cell.content())).toList();
    }

    @Test
    void theNumberOfAMaterialInTheHeaderIsTheFirstLine() throws Exception {
        var file =
                Path.of(DocReaderTest.class.getResource("header-material.doc").toURI());
        assertEquals(
                "資料２\n本文です。\n次の頁です。",
                Block.text(new Extractor().extract(file, "a.doc").blocks()));
    }

    @Test
    void boxesOfAGroupStandWhereTheGroupIsAnchored() throws Exception {
        var file = Path.of(DocReaderTest.class.getResource("grouped-boxes.doc").toURI());
        assertEquals(
                "資料６\n非公開\n水辺の見守り台帳について\n次に、保存の年限を定める。",
                Block.text(new Extractor().extract(file, "grouped-boxes.doc").blocks()));
    }
}
