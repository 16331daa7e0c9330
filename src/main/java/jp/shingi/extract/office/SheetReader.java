package jp.shingi.extract.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.MaterialLine;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.TextBlock;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Excel workbooks, .xlsx and .xls: each sheet under its name, its cells as a table. */
final class SheetReader {
    /** Names that the program gives by itself and that say nothing. */
    private static final String DEFAULT_NAME = "(?i)sheet ?\\d+(?: ?\\(\\d+\\))?";

    private SheetReader() {}

    static Extraction read(Path file, String name, String mediaType) throws Unreadable, IOException {
        var blocks = new ArrayList<Block>();
        var warnings = new ArrayList<Warning>();
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            var values = new ShownValue();
            for (var i = 0; i < workbook.getNumberOfSheets(); i++) sheet(workbook, i, values, blocks, warnings);
        } catch (EncryptedDocumentException e) {
            throw Unreadable.because(QuarantineReason.ENCRYPTED, name + " opens only with a password", e);
        } catch (POIXMLException | IllegalArgumentException e) {
            throw Unreadable.because(
                    QuarantineReason.DAMAGED, "%s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
        return new Extraction(mediaType, ExtractorKind.DOCX, Optional.empty(), List.of(), blocks, warnings);
    }

    private static void sheet(
            Workbook workbook, int index, ShownValue values, List<Block> blocks, List<Warning> warnings) {
        var sheet = workbook.getSheetAt(index);
        var title = workbook.getSheetName(index);
        if (workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE) {
            warnings.add(Warning.of("hidden-sheet", "the hidden sheet " + title + " was left out"));
            return;
        }
        if (sheet instanceof HSSFSheet old) OldRichText.restore(old);
        var rows = SheetBlocks.of(SheetGrid.of(sheet, values), SheetShapes.of(sheet));
        if (rows.isEmpty()) return;
        if (!title.matches(DEFAULT_NAME)) {
            LineBuffer.lineOf(title, 0).ifPresent(line -> blocks.add(new Heading(1, List.of(line))));
        }
        blocks.addAll(head(sheet));
        blocks.addAll(rows);
    }

    /** The material that the head of the printed pages names. */
    private static List<Block> head(Sheet sheet) {
        var head = sheet.getHeader();
        return Stream.of(head.getLeft(), head.getCenter(), head.getRight())
                .map(part -> HeaderFooter.stripFields(part).strip())
                .filter(MaterialLine::is)
                .flatMap(part -> LineBuffer.lineOf(part, 0).stream())
                .<Block>map(line -> new TextBlock(List.of(line)))
                .toList();
    }
}
