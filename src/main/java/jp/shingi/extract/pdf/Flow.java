package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Block;

/** Blocks from items in reading order, across columns and pages. */
final class Flow {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> paragraph = new ArrayList<>();

    private final Margins margins;
    private final Continues continues;
    private final Headings headings;

    private Flow(List<Item> items, Headings headings) {
        margins = Margins.of(items);
        continues = new Continues(margins);
        this.headings = headings;
    }

    /** The blocks of a document. */
    static List<Block> blocks(List<Item> items) {
        return inside(Borderless.found(Ruleds.joined(items)), Headings.among(items));
    }

    /** The blocks of a cell or a frame. */
    static List<Block> inside(List<Item> items, Headings headings) {
        var flow = new Flow(items, headings);
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
        if (ruled.frame()) blocks.addAll(inside(ruled.cells().getFirst().items(), headings));
        else blocks.add(Tables.table(ruled, headings));
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            blocks.add(headings.block(BrokenWords.whole(paragraph, margins)));
        }
        paragraph.clear();
    }
}
