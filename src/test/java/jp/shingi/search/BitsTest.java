package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Sets over several segments, with documents that are deleted. */
class BitsTest {
    private static final Query WORD = new TermQuery(new Term("text", "委託"));
    private static final Query PHRASE = new PhraseQuery("text", "業務", "委託");
    private static final Query EITHER = new BooleanQuery.Builder()
            .add(new TermQuery(new Term("text", "保護")), Occur.SHOULD)
            .add(PHRASE, Occur.SHOULD)
            .build();

    /** Per document; whether it matches each query can be read off. */
    private static final List<String> TEXTS =
            List.of("業務 委託", "委託 業務", "保護", "業務 の 委託", "業務 委託 保護", "", "委託", "保護 業務 委託");

    @Test
    void aSetHoldsWhatMatchesAndIsNotDeleted() throws Exception {
        try (var reader = reader()) {
            var searcher = new IndexSearcher(reader);
            assertEquals(List.of(0, 1, 3, 4, 7), all(searcher, WORD));
            assertEquals(List.of(0, 4, 7), all(searcher, PHRASE));
            assertEquals(List.of(0, 4, 7), all(searcher, EITHER), "the one with 保護 alone is deleted");
            assertEquals(
                    List.of(0, 1, 3, 4, 7),
                    all(
                            searcher,
                            new BooleanQuery.Builder()
                                    .add(WORD, Occur.SHOULD)
                                    .add(EITHER, Occur.SHOULD)
                                    .build()));
        }
    }

    private static List<Integer> all(IndexSearcher searcher, Query query) throws Exception {
        var found = new ArrayList<Integer>();
        Column.forEachBit(Bits.of(searcher, query), found::add);
        return found;
    }

    /** Segments of three documents; the third and the seventh deleted. */
    private static DirectoryReader reader() throws Exception {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(
                directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int n = 0; n < TEXTS.size(); n++) {
                var document = new Document();
                document.add(new TextField("text", TEXTS.get(n), Field.Store.NO));
                document.add(new StringField("id", Integer.toString(n), Field.Store.NO));
                writer.addDocument(document);
                if (n % 3 == 2) writer.flush();
            }
            writer.deleteDocuments(new Term("id", "2"), new Term("id", "6"));
            writer.commit();
        }
        return DirectoryReader.open(directory);
    }
}
