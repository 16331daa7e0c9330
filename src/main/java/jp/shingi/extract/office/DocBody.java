package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.TextBlock;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;

/** Paragraphs and tables of a Word 97 document, of a cell or of a text box, in reading order. */
final class DocBody {
    private static final double TWIPS = 20;
    private static final int BODY_TEXT = 9;
    private static final int DEPTH = 30;

    private final DocBoxes boxes;
    private final DocLists lists;

    DocBody(DocBoxes boxes) {
        this.boxes = boxes;
        lists = new DocLists();
    }

    /** @param level how many tables the range stands in */
    List<Block> blocks(Range range, int level) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < DEPTH) {
                var table = range.getTable(paragraph);
                table(table, level + 1, blocks);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else if (!paragraph.isTableRowEnd()) paragraph(paragraph, blocks);
        }
        return blocks;
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        var indent = Math.max(0, paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()) / TWIPS;
        var runs = new DocRuns(paragraph, indent);
        for (var anchor : runs.anchors()) boxes.at(anchor).ifPresent(box -> blocks.addAll(blocks(box, 0)));
        var lines = runs.lines();
        if (lines.isEmpty()) return;
        var marker = lists.next(paragraph);
        if (paragraph.getLvl() < BODY_TEXT) blocks.add(new Heading(paragraph.getLvl() + 1, lines));
        else if (marker.isPresent()) blocks.add(new ListItem(marker.get(), paragraph.getIlvl(), lines));
        else blocks.add(new TextBlock(lines));
    }

    private void table(Table table, int level, List<Block> blocks) {
        var edges = edges(table);
        var grid = new Grid();
        for (var r = 0; r < table.numRows(); r++) {
            var row = table.getRow(r);
            for (var c = 0; c < row.numCells(); c++) {
                var cell = row.getCell(c);
                if (cell.isMerged() && !cell.isFirstMerged()) continue;
                var last = c;
                while (last + 1 < row.numCells() && row.getCell(last + 1).isMerged() && cell.isFirstMerged()) last++;
                var column = edges.headSet(cell.getLeftEdge()).size();
                var end = edges.headSet(right(row.getCell(last))).size();
                var content = blocks(cell, level);
                var goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                if (goesOn) grid.goOn(r, column, end - column, content);
                else grid.add(r, column, end - column, row.isTableHeader(), content, cell.isVerticallyMerged());
            }
        }
        grid.writeTo(blocks, ruled(table));
    }

    private static int right(TableCell cell) {
        return cell.getLeftEdge() + cell.getWidth();
    }

    /** The left edges of all cells, of which those of other rows count as columns too. */
    private static TreeSet<Integer> edges(Table table) {
        var edges = new TreeSet<Integer>();
        for (var r = 0; r < table.numRows(); r++) {
            for (var c = 0; c < table.getRow(r).numCells(); c++)
                edges.add(table.getRow(r).getCell(c).getLeftEdge());
        }
        return edges;
    }

    private static boolean ruled(Table table) {
        for (var r = 0; r < table.numRows(); r++) {
            var row = table.getRow(r);
            for (var c = 0; c < row.numCells(); c++) {
                var cell = row.getCell(c);
                if (cell.getBrcTop().getBorderType()
                                + cell.getBrcLeft().getBorderType()
                                + cell.getBrcBottom().getBorderType()
                        > 0) return true;
            }
        }
        return false;
    }
}
