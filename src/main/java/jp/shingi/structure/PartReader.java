package jp.shingi.structure;

import java.util.List;
import jp.shingi.model.layout.Block;

/** Reads stretches of one kind: minutes, forms, assessments, clauses, or text that none of them claims. */
public interface PartReader {
    /**
     * How sure this reader is that the stretch is of its kind.
     *
     * @param blocks one stretch in reading order, never empty
     * @return 0 (not at all) to 1 (certain); the reader with the highest claim reads the stretch, text claims 0.1
     */
    double claims(List<Block> blocks);

    /** Reads the stretch; a reader that sees several parts in it returns them in order. */
    ReadPart read(List<Block> blocks, ReadContext context);
}
