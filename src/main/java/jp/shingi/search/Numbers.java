package jp.shingi.search;

import java.io.IOException;
import java.util.Arrays;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/** The number that a field holds, for all Lucene documents of one state of the index. */
final class Numbers {
    private Numbers() {}

    /** @param otherwise of a document that has none */
    static long[] load(IndexReader reader, IndexField field, long otherwise) throws IOException {
        var all = new long[reader.maxDoc()];
        Arrays.fill(all, otherwise);
        var values = MultiDocValues.getNumericValues(reader, field.key());
        if (values == null) return all;
        for (int doc = values.nextDoc(); doc < all.length; doc = values.nextDoc()) all[doc] = values.longValue();
        return all;
    }
}
