package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Block;

/** The row of an RTF table that is being read: shapes of its cells and what stands in them. */
final class RtfRow {
    private final List<RtfTable.Shape> shapes = new ArrayList<>();
    private final List<List<Block>> contents = new ArrayList<>();
    private final List<Block> cell = new ArrayList<>();
    private boolean head;
    private boolean mergesUp;
    private boolean beginsMerge;
    private boolean mergesLeft;
    private boolean lined;

    /** Takes a control word that speaks of rows and cells; false for every other. */
    boolean word(String word, int number) {
        switch (word) {
            case "trowd" -> {
                shapes.clear();
                head = false;
            }
            case "trhdr" -> head = true;
            case "clvmgf" -> beginsMerge = true;
            case "clvmrg" -> mergesUp = true;
            case "clmrg" -> mergesLeft = true;
            case "brdrs", "brdrth", "brdrdb" -> lined = true;
            case "cellx" -> {
                shapes.add(new RtfTable.Shape(number, mergesUp, beginsMerge, mergesLeft, lined));
                mergesUp = false;
                beginsMerge = false;
                mergesLeft = false;
                lined = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void add(Block block) {
        cell.add(block);
    }

    void endCell() {
        contents.add(List.copyOf(cell));
        cell.clear();
    }

    /** Whether a cell of this row has been read. */
    boolean begun() {
        return !contents.isEmpty() || !cell.isEmpty();
    }

    void writeTo(RtfTable table) {
        if (!cell.isEmpty()) endCell();
        if (!contents.isEmpty()) table.add(shapes, contents, head);
        contents.clear();
        cell.clear();
    }
}
