package jp.shingi.index;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own format, but for stored texts in chunks of four kilobytes, each unpacked by itself. Lucene's chunks of 80 kilobytes with a common dictionary
 * are smaller on disk; a list of hits reads some sixty passages from as many places, and unpacked 16 kilobytes for each.
 */
public final class SmallChunksCodec extends FilterCodec {
    private static final String NAME = "ShingiSmallChunks";
    private static final int CHUNK_BYTES = 4 * 1024;
    private static final int MOST_DOCUMENTS = 64;
    /** Of the index of chunks, as in Lucene's own format. */
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat stored = new Lucene90CompressingStoredFieldsFormat(
            NAME, CompressionMode.FAST, CHUNK_BYTES, MOST_DOCUMENTS, BLOCK_SHIFT);

    /** Found by its name in {@code META-INF/services}. */
    public SmallChunksCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return stored;
    }
}
