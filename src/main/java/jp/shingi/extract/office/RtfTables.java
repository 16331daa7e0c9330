package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Block;

/** The tables of an RTF file that are being read: the outermost, and those inside the cell that is open. */
final class RtfTables {
    private static final int DEEPEST = 50;

    private record Level(RtfTable table, RtfRow row) {
        Level() {
            this(new RtfTable(), new RtfRow());
        }
    }

    private final List<Level> levels = new ArrayList<>(List.of(new Level()));

    /** The table of a depth, from 1; deeper ones have ended and become part of its cell. */
    private Level at(int depth) {
        var wanted = Math.min(depth, DEEPEST);
        while (levels.size() < wanted) levels.add(new Level());
        while (levels.size() > wanted) {
            var ended = levels.removeLast();
            ended.row.writeTo(ended.table);
            var inside = new ArrayList<Block>();
            ended.table.writeTo(inside);
            inside.forEach(levels.getLast().row::add);
        }
        return levels.getLast();
    }

    /** Takes a control word that speaks of rows and cells; false for every other. */
    boolean word(String word, int number, int depth) {
        return (depth == 1 ? levels.getFirst() : at(depth)).row.word(word, number);
    }

    void add(Block block, int depth) {
        at(depth).row.add(block);
    }

    void endCell(int depth) {
        at(depth).row.endCell();
    }

    void endRow(int depth) {
        var level = at(depth);
        level.row.writeTo(level.table);
    }

    /** Whether a row has begun and not ended. */
    boolean begun() {
        return levels.size() > 1 || levels.getFirst().row.begun();
    }

    /** Ends the outermost table. */
    void writeTo(List<Block> blocks) {
        var outermost = at(1);
        if (!outermost.table.isEmpty()) outermost.table.writeTo(blocks);
    }
}
