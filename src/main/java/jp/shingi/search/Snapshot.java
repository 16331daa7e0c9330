package jp.shingi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import jp.shingi.index.Analysis;
import jp.shingi.index.IndexField;
import jp.shingi.index.IndexedUnit;
import jp.shingi.index.Stamp;
import jp.shingi.index.UnitRecord;
import jp.shingi.model.Json;
import jp.shingi.model.Role;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
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
    private final Map<IndexField, Column> columns = new ConcurrentHashMap<>();
    private final Map<IndexField, Levels> levels = new ConcurrentHashMap<>();
    private final Kept<Integer, Head> heads = new Kept<>(HEADS, doc -> Head.of(stored(doc)));
    private final Map<Unit, FixedBitSet> units = new EnumMap<>(Unit.class);
    private final long[] dates;
    private final float[] weights;
    private final int[] answers;
    private final int[] questions;
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
        units.put(Unit.CASE, bits(IndexedUnit.CASE));
        units.put(Unit.PASSAGE, bits(IndexedUnit.PASSAGE));
        units.put(Unit.DOCUMENT, bits(IndexedUnit.DOCUMENT));
        dates = numbers(IndexField.DATE, NO_DATE);
        weights = factors();
        answering = weights.clone();
        var officials = Bits.and(column(IndexField.ROLE).where(ANSWERING::contains), unit(Unit.PASSAGE));
        Column.forEachBit(officials, doc -> answering[doc] *= ANSWERS);
        var steps = numbers(IndexField.QUESTION, 0);
        answers =
                IntStream.range(0, steps.length).filter(doc -> steps[doc] != 0).toArray();
        questions = IntStream.of(answers).map(doc -> doc - (int) steps[doc]).toArray();
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
        return columns.computeIfAbsent(field, key -> {
            try {
                return Column.load(reader, key);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** How the values of a column of paths stand under each other. */
    Levels levels(IndexField field) {
        return levels.computeIfAbsent(field, key -> Levels.of(column(key)));
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

    /** How much a word tells: its inverse document frequency among passages. */
    float weight(String term) throws IOException {
        int documents = Math.max(1, unit(Unit.PASSAGE).cardinality());
        int with = Math.min(documents, postings.documents(Postings.term(IndexField.WORDS, term)));
        return (float) Math.log(1 + (documents - with + 0.5) / (with + 0.5));
    }

    /** How much several words tell together. */
    float weight(List<Leaf.Token> tokens) throws IOException {
        float all = 0;
        for (var token : tokens) all += weight(token.term());
        return all;
    }

    /** In how many passages at most all of the words stand. */
    int rarest(List<Leaf.Token> tokens) throws IOException {
        int least = size();
        for (var token : tokens)
            least = Math.min(least, postings.documents(Postings.term(IndexField.WORDS, token.term())));
        return least;
    }

    /** The passages that answer a question, in order; not to be changed. */
    int[] answers() {
        return answers;
    }

    /** For each of {@link #answers} the passage that asks it, always one before it; not to be changed. */
    int[] questions() {
        return questions;
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

    /** @param record without what only comparing needs */
    record Head(String id, UnitRecord record) {
        private static Head of(Stored stored) {
            return new Head(stored.id(), stored.record().shown());
        }
    }

    /** Stored values of one Lucene document. */
    record Stored(org.apache.lucene.document.Document document) {
        Optional<String> get(IndexField field) {
            return Optional.ofNullable(document.get(field.key()));
        }

        String id() {
            return get(IndexField.ID).orElseThrow();
        }

        UnitRecord record() {
            return Json.read(get(IndexField.RECORD).orElseThrow(), UnitRecord.class);
        }
    }

    private FixedBitSet bits(IndexedUnit unit) throws IOException {
        return Bits.of(searcher, new TermQuery(new Term(IndexField.UNIT.key(), unit.key())));
    }

    private float[] factors() throws IOException {
        var thousandths = numbers(IndexField.WEIGHT, 1000);
        var all = new float[thousandths.length];
        for (int doc = 0; doc < all.length; doc++) all[doc] = thousandths[doc] / 1000f;
        return all;
    }

    private long[] numbers(IndexField field, long otherwise) throws IOException {
        var all = new long[reader.maxDoc()];
        Arrays.fill(all, otherwise);
        var values = MultiDocValues.getNumericValues(reader, field.key());
        if (values == null) return all;
        for (int doc = values.nextDoc(); doc < all.length; doc = values.nextDoc()) all[doc] = values.longValue();
        return all;
    }
}
