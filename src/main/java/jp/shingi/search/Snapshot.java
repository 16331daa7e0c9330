package jp.shingi.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shingi.index.Analysis;
import jp.shingi.index.IndexField;
import jp.shingi.index.IndexedUnit;
import jp.shingi.index.Stamp;
import jp.shingi.model.Role;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.FixedBitSet;

/**
 * One state of the index with what searching it needs in memory: columns of the facets, which passage belongs to which case and
 * document, dates and weights. About 120 bytes for each passage.
 */
final class Snapshot {
    /** In {@link #dates}, what has no date. */
    static final long NO_DATE = Long.MIN_VALUE;

    /** Who answers questions. */
    private static final Set<String> ANSWERING = Set.of(Role.OFFICIAL.key(), Role.SECRETARIAT.key());

    /** What their words weigh where a sentence asks; measured in {@code src/docs/search.md}. */
    private static final float ANSWERS = 1.6f;

    /** Cases and documents of which it is kept what a list shows, about two kilobytes each. */
    private static final int HEADS = 2_048;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final Postings postings;
    private final Rarity rarity;
    private final Map<IndexField, Column> columns = new EnumMap<>(IndexField.class);
    private final Map<IndexField, Levels> levels = new EnumMap<>(IndexField.class);
    private final Kept<Integer, Head> heads = new Kept<>(HEADS, doc -> Head.of(stored(doc)));
    private final Map<Unit, FixedBitSet> units = new EnumMap<>(Unit.class);
    private final long[] dates;
    private final float[] weights;
    private final Answers answers;
    private final float[] answering;
    private final Groups cases;
    private final Groups documents;

    Snapshot(DirectoryReader reader) throws IOException {
        this(reader, Stamp.of(reader).analyser());
    }

    /** @param analysis that the index was made with */
    Snapshot(DirectoryReader reader, Analysis analysis) throws IOException {
        this.reader = reader;
        this.analysis = analysis;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
        searcher.setQueryCache(null);
        postings = new Postings(searcher);
        for (var field : IndexField.values()) load(field);
        units.put(Unit.CASE, bits(IndexedUnit.CASE));
        units.put(Unit.PASSAGE, bits(IndexedUnit.PASSAGE));
        units.put(Unit.DOCUMENT, bits(IndexedUnit.DOCUMENT));
        rarity = new Rarity(postings, unit(Unit.PASSAGE).cardinality());
        dates = Numbers.load(reader, IndexField.DATE, NO_DATE);
        weights = factors();
        answering = weights.clone();
        var officials = Bits.and(column(IndexField.ROLE).where(ANSWERING::contains), unit(Unit.PASSAGE));
        Column.forEachBit(officials, doc -> answering[doc] *= ANSWERS);
        answers = Answers.of(Numbers.load(reader, IndexField.QUESTION, 0));
        cases = Groups.of(column(IndexField.CASE), unit(Unit.CASE), unit(Unit.PASSAGE));
        documents = Groups.of(column(IndexField.DOCUMENT), unit(Unit.DOCUMENT), unit(Unit.PASSAGE));
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Analysis analysis() {
        return analysis;
    }

    /** Where words stand. */
    Postings postings() {
        return postings;
    }

    int size() {
        return reader.maxDoc();
    }

    Column column(IndexField field) {
        return columns.get(field);
    }

    /** How the values of a column of paths stand under each other. */
    Levels levels(IndexField field) {
        return levels.get(field);
    }

    /** All Lucene documents of a unit; not to be changed. */
    FixedBitSet unit(Unit unit) {
        return units.get(unit);
    }

    /** Days since 1970-01-01, or {@link #NO_DATE}. */
    long date(int doc) {
        return dates[doc];
    }

    /** How much each Lucene document weighs, 1 as a rule; where a question is asked, what officials and the secretariat say weighs more. Not to be changed. */
    float[] weights(boolean asked) {
        return asked ? answering : weights;
    }

    /** How much words tell. */
    Rarity rarity() {
        return rarity;
    }

    /** Which passages answer which. */
    Answers answers() {
        return answers;
    }

    /** Which passages belong to which Lucene document of a unit; for passages each to itself. */
    Optional<Groups> groups(Unit unit) {
        return switch (unit) {
            case CASE -> Optional.of(cases);
            case DOCUMENT -> Optional.of(documents);
            case PASSAGE -> Optional.empty();
        };
    }

    /** The Lucene document of that identifier; empty if there is none. */
    Optional<Integer> find(String id) throws IOException {
        var top = searcher.search(new TermQuery(new Term(IndexField.ID.key(), id)), 1);
        return top.scoreDocs.length == 0 ? Optional.empty() : Optional.of(top.scoreDocs[0].doc);
    }

    Stored stored(int doc) throws IOException {
        return new Stored(reader.storedFields().document(doc));
    }

    /** What a list of hits shows of a case or document. */
    Head head(int doc) throws IOException {
        return heads.of(doc);
    }

    private void load(IndexField field) throws IOException {
        switch (field.type()) {
            case COLUMN, FACET -> columns.put(field, Column.load(reader, field));
            case PATH_FACET -> {
                columns.put(field, Column.load(reader, field));
                levels.put(field, Levels.of(column(field)));
            }
            case KEY, DATE, WEIGHT, STEPS, WORDS, WORDS_WITH_OFFSETS, GRAMS, STORED -> {}
        }
    }

    private FixedBitSet bits(IndexedUnit unit) throws IOException {
        return Bits.of(searcher, new TermQuery(new Term(IndexField.UNIT.key(), unit.key())));
    }

    private float[] factors() throws IOException {
        var thousandths = Numbers.load(reader, IndexField.WEIGHT, 1000);
        var all = new float[thousandths.length];
        for (int doc = 0; doc < all.length; doc++) all[doc] = thousandths[doc] / 1000f;
        return all;
    }
}
