package jp.shingi.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of one field for all Lucene documents of one state of the index, in memory: four bytes for each value and each document.
 *
 * @param names distinct values in the order of their bytes
 * @param starts where the values of a document begin in {@code values}; one more entry than there are documents
 * @param values indexes into {@code names}
 */
record Column(String[] names, int[] starts, int[] values) {
    static Column load(IndexReader reader, IndexField field) throws IOException {
        var all = MultiDocValues.getSortedSetValues(reader, field.key());
        var source = all == null ? DocValues.emptySortedSet() : all;
        var starts = new int[reader.maxDoc() + 1];
        var values = new int[Math.max(16, reader.maxDoc())];
        int filled = 0;
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            starts[doc] = filled;
            if (!source.advanceExact(doc)) continue;
            for (int n = source.docValueCount(); n > 0; n--) {
                if (filled == values.length) values = Arrays.copyOf(values, filled * 2);
                values[filled++] = (int) source.nextOrd();
            }
        }
        starts[reader.maxDoc()] = filled;
        return new Column(names(source), starts, Arrays.copyOf(values, filled));
    }

    /** How often each value stands in those documents. */
    int[] counts(FixedBitSet documents) {
        var counts = new int[names.length];
        forEachBit(documents, doc -> {
            for (int at = starts[doc]; at < starts[doc + 1]; at++) counts[values[at]]++;
        });
        return counts;
    }

    /** All documents that have a value for which this holds. */
    FixedBitSet where(Predicate<String> wanted) {
        var chosen = new boolean[names.length];
        for (int n = 0; n < names.length; n++) chosen[n] = wanted.test(names[n]);
        var documents = new FixedBitSet(starts.length - 1);
        for (int doc = 0; doc < starts.length - 1; doc++)
            for (int at = starts[doc]; at < starts[doc + 1]; at++) if (chosen[values[at]]) documents.set(doc);
        return documents;
    }

    /** The first value of a document; empty if it has none. */
    String first(int doc) {
        return starts[doc] == starts[doc + 1] ? "" : names[values[starts[doc]]];
    }

    /** All values of a document. */
    List<String> all(int doc) {
        return Arrays.stream(values, starts[doc], starts[doc + 1])
                .mapToObj(value -> names[value])
                .toList();
    }

    /** Whether two documents have the same values. */
    boolean isSame(int one, int other) {
        return Arrays.equals(values, starts[one], starts[one + 1], values, starts[other], starts[other + 1]);
    }

    /** The first of a set from there on; -1 if there is none. */
    static int next(FixedBitSet bits, int from) {
        if (from >= bits.length()) return -1;
        int doc = bits.nextSetBit(from);
        return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
    }

    static void forEachBit(FixedBitSet bits, IntConsumer each) {
        var words = bits.getBits();
        for (int n = 0; n < FixedBitSet.bits2words(bits.length()); n++)
            for (long left = words[n]; left != 0; left &= left - 1)
                each.accept((n << 6) + Long.numberOfTrailingZeros(left));
    }

    /** All of a set, ascending. */
    static int[] documents(FixedBitSet bits) {
        var all = IntStream.builder();
        forEachBit(bits, all::add);
        return all.build().toArray();
    }

    private static String[] names(SortedSetDocValues source) throws IOException {
        var names = new String[(int) source.getValueCount()];
        for (int ord = 0; ord < names.length; ord++)
            names[ord] = source.lookupOrd(ord).utf8ToString();
        return names;
    }
}
