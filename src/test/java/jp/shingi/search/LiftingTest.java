package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import jp.shingi.index.IndexField;
import jp.shingi.index.Indexer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passing over passages whose owners are known changes nothing, on corpora of chance, with documents that were replaced. */
class LiftingTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void unitsAreThoseOfAllPassagesThatMatch(long seed) throws Exception {
        var made = new RandomCorpus(seed, 30);
        new Indexer(data.resolve("index"), 1, n -> {}).update(made.write(data), false);
        new Indexer(data.resolve("index"), 1, n -> {}).update(new RandomCorpus(seed + 100, 12).write(data), false);
        try (var reader = DirectoryReader.open(FSDirectory.open(data.resolve("index")))) {
            var snapshot = new Snapshot(reader);
            var reading = new LeafReader(snapshot.analysis(), Synonyms.with(snapshot.analysis(), data.resolve("none")));
            var queries = new LeafQueries(snapshot);
            var random = new Random(seed);
            int found = 0;
            for (int n = 0; n < 60; n++) {
                var text = made.text();
                int start = random.nextInt(text.length());
                var leaf = reading.phrase(
                        text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(9))), 0);
                for (var unit : Unit.values()) {
                    var lifted = Lifting.of(snapshot, unit, queries.query(leaf));
                    assertEquals(plainly(snapshot, unit, everyForm(queries, leaf)), lifted, unit + " " + leaf.asked());
                    found += lifted.cardinality();
                }
            }
            assertTrue(found > 100, "something must be found: " + found);
        }
    }

    /** As the documentation has it: the words and the characters, all of them, in the text and over it. */
    private static Query everyForm(LeafQueries queries, Leaf leaf) throws Exception {
        var any = new BooleanQuery.Builder();
        for (var field : List.of(IndexField.WORDS, IndexField.ABOUT)) {
            if (!leaf.tokens().isEmpty()) any.add(queries.words(field, leaf.tokens(), 0), Occur.SHOULD);
            for (var other : leaf.others()) any.add(queries.words(field, other.tokens(), 0), Occur.SHOULD);
        }
        for (var field : List.of(IndexField.GRAMS, IndexField.ABOUT_GRAMS)) {
            any.add(queries.characters(field, leaf.grams()), Occur.SHOULD);
            for (var other : leaf.others()) any.add(queries.characters(field, other.grams()), Occur.SHOULD);
        }
        return any.build();
    }

    private static FixedBitSet plainly(Snapshot snapshot, Unit unit, Query query) throws Exception {
        var units = Bits.and(Bits.of(snapshot.searcher(), query), snapshot.unit(unit));
        if (unit == Unit.PASSAGE) return units;
        var column = snapshot.column(unit == Unit.CASE ? IndexField.CASE : IndexField.DOCUMENT);
        Column.forEachBit(Bits.of(snapshot.searcher(), query), doc -> {
            for (var owner : column.all(doc))
                Column.forEachBit(snapshot.unit(unit), other -> {
                    if (column.first(other).equals(owner)) units.set(other);
                });
        });
        return units;
    }
}
