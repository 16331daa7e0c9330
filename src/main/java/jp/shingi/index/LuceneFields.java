package jp.shingi.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Adds values to a Lucene document as {@link IndexField} describes them. */
final class LuceneFields {
    /** Lucene refuses terms longer than 32,766 bytes. */
    private static final int LONGEST_VALUE = 8_000;

    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType OFFSETS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    private final Document document = new Document();

    Document document() {
        return document;
    }

    LuceneFields add(IndexField field, String value) {
        if (value.isEmpty()) return this;
        switch (field.type()) {
            case KEY -> document.add(new StringField(field.key(), value, Field.Store.YES));
            case COLUMN, FACET -> column(field, value);
            case PATH_FACET -> levels(value).forEach(level -> column(field, level));
            case STORED -> document.add(new StoredField(field.key(), value));
            case WORDS, GRAMS -> document.add(new Field(field.key(), value, POSITIONS));
            case WORDS_WITH_OFFSETS -> document.add(new Field(field.key(), value, OFFSETS));
            case DATE, WEIGHT, STEPS -> throw new IllegalArgumentException(field + " is no text");
        }
        return this;
    }

    LuceneFields addAll(IndexField field, Collection<String> values) {
        new LinkedHashSet<>(values).forEach(value -> add(field, value));
        return this;
    }

    /** Terms that were made before, for a text that stands with many passages. */
    LuceneFields add(IndexField field, TokenStream terms) {
        document.add(new Field(field.key(), terms, POSITIONS));
        return this;
    }

    LuceneFields add(IndexField field, LocalDate date) {
        document.add(new NumericDocValuesField(field.key(), date.toEpochDay()));
        return this;
    }

    LuceneFields add(IndexField field, float weight) {
        document.add(new NumericDocValuesField(field.key(), Math.round(weight * 1000)));
        return this;
    }

    LuceneFields add(IndexField field, int steps) {
        document.add(new NumericDocValuesField(field.key(), steps));
        return this;
    }

    private void column(IndexField field, String value) {
        var cut = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
        document.add(new SortedSetDocValuesField(field.key(), new BytesRef(cut)));
    }

    /** A path with all the levels above it: {@code a/13/1} gives {@code a}, {@code a/13}, {@code a/13/1}. */
    static Collection<String> levels(String path) {
        var levels = new LinkedHashSet<String>();
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
            levels.add(path.substring(0, slash));
        levels.add(path);
        return levels;
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
