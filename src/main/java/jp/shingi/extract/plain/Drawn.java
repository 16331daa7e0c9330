package jp.shingi.extract.plain;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.layout.Block;

/**
 * What stands in a stretch of lines.
 *
 * @param next index of the first line behind it
 */
record Drawn(List<Block> blocks, int next) {

    /** A table that begins at a line: drawn with box characters, parted by tabs, or aligned in columns. */
    static Optional<Drawn> at(List<Source> lines, int from) {
        return BoxTable.at(lines, from).or(() -> TabTable.at(lines, from)).or(() -> AlignedTable.at(lines, from));
    }
}
