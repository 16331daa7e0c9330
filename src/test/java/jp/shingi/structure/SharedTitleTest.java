package jp.shingi.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.Extractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedTitleTest {
    @TempDir
    Path folder;

    /** The first sheet's own title was the title of all. */
    @Test
    void whatStandsOverEverySheetIsTheTitle() throws Exception {
        var head = "個人情報の取扱いの委託等の報告（令和４年度）";
        assertEquals(
                Optional.of(head), title(List.of(head, "業務委託一覧表", "はづき市　総務部"), List.of(head, "電算結合一覧表", "はづき市　総務部")));
    }

    @Test
    void theNameOfTheCityOverEverySheetIsNone() throws Exception {
        var city = "はづき市個人情報保護審議会";
        assertEquals(Optional.of("業務委託一覧表"), title(List.of(city, "業務委託一覧表"), List.of(city, "電算結合一覧表")));
    }

    private Optional<String> title(List<String> first, List<String> second) throws Exception {
        var file = folder.resolve("a.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            sheet(book, "委託", first);
            sheet(book, "結合", second);
            book.write(out);
        }
        return new Structurer()
                .structure(new Extractor().extract(file, "a.xlsx"), "a.xlsx")
                .title();
    }

    private static void sheet(XSSFWorkbook book, String name, List<String> heads) {
        var sheet = book.createSheet(name);
        for (var line : heads)
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(line);
        for (var cells : List.of(
                List.of("項番", "事務の名称", "相手方", "所管課"),
                List.of("1", "名簿の印刷に関する事務", "株式会社ひがた", "総務課"),
                List.of("2", "台帳の電子化に関する事務", "株式会社みさき", "福祉課"))) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (var i = 0; i < cells.size(); i++) row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
