package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.shingi.model.layout.Block;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * A table of a Word 97 document, gathered from its paragraphs: a cell ends with a mark of its own, a row with a paragraph that holds the
 * shapes of its cells (MS-DOC 2.4.3). POI's own tables fail where one ends the document.
 */
final class DocTable {
    private record Row(List<List<Paragraph>> cells, TableProperties shape) {}

    private final DocBody body;
    private final int level;
    private final List<Row> rows = new ArrayList<>();

    private DocTable(DocBody body, int level) {
        this.body = body;
        this.level = level;
    }

    /**
     * Appends the table that begins at a paragraph.
     *
     * @param level of the table, 1 for one that stands in no other
     * @return the index of the first paragraph behind it
     */
    static int read(List<Paragraph> paragraphs, int from, int level, DocBody body, List<Block> blocks) {
        var table = new DocTable(body, level);
        var end = table.gather(paragraphs, from, blocks);
        table.write(blocks);
        return end;
    }

    /** What stands behind the last end of a row in no cell is text. */
    private int gather(List<Paragraph> paragraphs, int from, List<Block> blocks) {
        var cells = new ArrayList<List<Paragraph>>();
        var cell = new ArrayList<Paragraph>();
        var at = from;
        for (; at < paragraphs.size() && body.levelOf(paragraphs.get(at)) >= level; at++) {
            var paragraph = paragraphs.get(at);
            var own = body.levelOf(paragraph) == level;
            if (own && paragraph.isTableRowEnd()) {
                rows.add(new Row(List.copyOf(cells), body.shape(paragraph)));
                cells.clear();
            } else {
                cell.add(paragraph);
                if (!own || !endsCell(paragraph)) continue;
                cells.add(List.copyOf(cell));
            }
            cell.clear();
        }
        cells.forEach(left -> blocks.addAll(body.blocks(left, level)));
        blocks.addAll(body.blocks(cell, level));
        return at;
    }

    private boolean endsCell(Paragraph paragraph) {
        return level > 1 ? paragraph.isEmbeddedCellMark() : paragraph.text().endsWith("\u0007");
    }

    private void write(List<Block> blocks) {
        var edges = new TreeSet<Integer>();
        for (var row : rows) for (var c = 0; c < row.cells.size(); c++) edges.add(edge(row, c));
        var grid = new Grid();
        for (var r = 0; r < rows.size(); r++) row(rows.get(r), r, edges, grid);
        grid.writeTo(blocks, rows.stream().anyMatch(DocTable::ruled));
    }

    private void row(Row row, int number, TreeSet<Integer> edges, Grid grid) {
        for (var c = 0; c < row.cells.size(); c++) {
            var cell = descriptor(row, c);
            if (cell.isFMerged() && !cell.isFFirstMerged() && c > 0) continue;
            var last = c + 1;
            while (last < row.cells.size() && descriptor(row, last).isFMerged() && cell.isFFirstMerged()) last++;
            var column = edges.headSet(edge(row, c)).size();
            var columns = Math.max(1, edges.headSet(edge(row, last)).size() - column);
            var content = body.blocks(row.cells.get(c), level);
            if (cell.isFVertMerge() && !cell.isFVertRestart()) grid.goOn(number, column, columns, content);
            else grid.add(number, column, columns, row.shape.getFTableHeader(), content, cell.isFVertMerge());
        }
    }

    /** The left edge of a cell in twips; where the row does not tell, cells stand an inch apart. */
    private static int edge(Row row, int cell) {
        var edges = row.shape.getRgdxaCenter();
        return edges != null && cell < edges.length && cell <= row.shape.getItcMac() ? edges[cell] : 1440 * cell;
    }

    private static TableCellDescriptor descriptor(Row row, int cell) {
        var cells = row.shape.getRgtc();
        return cells != null && cell < cells.length && cells[cell] != null ? cells[cell] : new TableCellDescriptor();
    }

    private static boolean ruled(Row row) {
        for (var c = 0; c < row.cells.size(); c++) {
            var cell = descriptor(row, c);
            if (cell.getBrcTop().getBorderType()
                            + cell.getBrcLeft().getBorderType()
                            + cell.getBrcBottom().getBorderType()
                    > 0) return true;
        }
        return false;
    }
}
