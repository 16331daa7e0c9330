package jp.shingi.search;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which passages belong to which cases, or to which documents, both ways.
 *
 * @param owners for each value of the column the Lucene document of that case or document; -1 where there is none
 * @param starts where the passages of a value begin in {@code passages}
 * @param passages Lucene documents, in their order
 * @param only the one owner of each Lucene document; {@link #NONE}, or {@link #SEVERAL}
 * @param alike for each Lucene document where the next one begins that belongs to others than it
 */
record Groups(Column column, int[] owners, int[] starts, int[] passages, int[] only, int[] alike) {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    static Groups of(Column column, FixedBitSet owning, FixedBitSet passages) {
        var owners = new int[column.names().length];
        Arrays.fill(owners, -1);
        Column.forEachBit(owning, doc -> owners[column.values()[column.starts()[doc]]] = doc);
        var starts = new int[owners.length + 1];
        eachValue(column, passages, (doc, value) -> starts[value + 1]++);
        for (int value = 0; value < owners.length; value++) starts[value + 1] += starts[value];
        var filled = Arrays.copyOf(starts, owners.length);
        var members = new int[starts[owners.length]];
        eachValue(column, passages, (doc, value) -> members[filled[value]++] = doc);
        return new Groups(column, owners, starts, members, only(column, owners), alike(column));
    }

    private static int[] only(Column column, int[] owners) {
        var only = new int[column.starts().length - 1];
        for (int doc = 0; doc < only.length; doc++) {
            only[doc] = NONE;
            for (int at = column.starts()[doc]; at < column.starts()[doc + 1]; at++) {
                int owner = owners[column.values()[at]];
                if (owner >= 0) only[doc] = only[doc] == NONE ? owner : SEVERAL;
            }
        }
        return only;
    }

    private static int[] alike(Column column) {
        var alike = new int[column.starts().length - 1];
        for (int doc = alike.length - 1; doc >= 0; doc--)
            alike[doc] = doc + 1 < alike.length && column.isSame(doc, doc + 1) ? alike[doc + 1] : doc + 1;
        return alike;
    }

    /** Whether all owners of a Lucene document are in the set. */
    boolean areIn(FixedBitSet set, int doc) {
        int one = only[doc];
        if (one != SEVERAL) return one == NONE || set.get(one);
        for (int at = column.starts()[doc]; at < column.starts()[doc + 1]; at++) {
            int owner = owners[column.values()[at]];
            if (owner >= 0 && !set.get(owner)) return false;
        }
        return true;
    }

    void addOwners(int doc, FixedBitSet set) {
        for (int at = column.starts()[doc]; at < column.starts()[doc + 1]; at++) {
            int owner = owners[column.values()[at]];
            if (owner >= 0) set.set(owner);
        }
    }

    /** Where the passages of an owner begin in {@link #passages}. */
    int begin(int owner) {
        int at = column.starts()[owner];
        return at == column.starts()[owner + 1] ? 0 : starts[column.values()[at]];
    }

    /** Where they end; as {@link #begin} where it has none. */
    int end(int owner) {
        int at = column.starts()[owner];
        return at == column.starts()[owner + 1] ? 0 : starts[column.values()[at] + 1];
    }

    private interface Each {
        void on(int doc, int value);
    }

    private static void eachValue(Column column, FixedBitSet documents, Each each) {
        Column.forEachBit(documents, doc -> {
            for (int at = column.starts()[doc]; at < column.starts()[doc + 1]; at++) each.on(doc, column.values()[at]);
        });
    }
}
