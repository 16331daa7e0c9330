package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.TextBlock;

/** Blocks from items in reading order, across columns and pages. */
final class Flow {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> paragraph = new ArrayList<>();

    private final Continues continues;

    private Flow(List<Item> items) {
        continues = new Continues(Margins.of(items));
    }

    /** The blocks of a document. */
    static List<Block> blocks(List<Item> items) {
        return inside(Borderless.found(Ruleds.joined(items)));
    }

    /** The blocks of a cell or a frame. */
    static List<Block> inside(List<Item> items) {
        var flow = new Flow(items);
        for (var item : items) {
            switch (item) {
                case Row row -> flow.row(row);
                case Ruled ruled -> flow.ruled(ruled);
            }
        }
        flow.end();
        return flow.blocks;
    }

    private void row(Row row) {
        if (!paragraph.isEmpty() && !continues.to(paragraph, row)) end();
        paragraph.add(row);
    }

    private void ruled(Ruled ruled) {
        end();
        if (ruled.frame()) blocks.addAll(inside(ruled.cells().getFirst().items()));
        else blocks.add(Tables.table(ruled));
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            blocks.add(new TextBlock(paragraph.stream().map(Row::line).toList()));
        }
        paragraph.clear();
    }
}
