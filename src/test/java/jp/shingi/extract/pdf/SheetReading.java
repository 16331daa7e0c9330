package jp.shingi.extract.pdf;

import java.nio.file.Path;
import java.util.List;
import jp.shingi.extract.OcrMode;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Table;
import org.junit.jupiter.api.io.TempDir;

/** Reads a sheet that a test has written. */
abstract class SheetReading {
    @TempDir
    Path folder;

    Extraction read(Sheet sheet) throws Exception {
        try (sheet) {
            return new PdfReader().read(sheet.save(folder), PdfSettings.with(OcrMode.NEVER));
        }
    }

    List<String> texts(Sheet sheet) throws Exception {
        return read(sheet).blocks().stream().map(Block::text).toList();
    }

    static Table table(Extraction extraction) {
        return extraction.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<String> cells(Table table) {
        return table.cells().map(cell -> cell.text()).toList();
    }

    static void ruled(Sheet sheet, double y, String... cells) {
        sheet.box(60, y, 400, 60).line(110, y, 110, y + 60).line(60, y + 30, 460, y + 30);
        sheet.text(66, y + 20, 12, cells[0]).text(116, y + 20, 12, cells[1]);
        sheet.text(66, y + 50, 12, cells[2]).text(116, y + 50, 12, cells[3]);
    }
}
