package jp.shingi.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How much of a query stands in one place of a passage: the greatest sum of the weights of different words within {@value #WINDOW}
 * words. A long speech that mentions one word here and another there is no answer; a few sentences with both are.
 */
final class Nearness {
    /** Words, particles counted: two or three sentences. */
    private static final int WINDOW = 60;

    private final Snapshot snapshot;
    private final List<Word> words;

    /** @param weight how much the word tells */
    record Word(String term, float weight) {}

    Nearness(Snapshot snapshot, List<Word> words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    /** The value of each of the passages, in their order. @param passages Lucene documents, ascending */
    float[] of(int[] passages) throws IOException {
        var values = new float[passages.length];
        int from = 0;
        for (var segment : snapshot.reader().leaves()) {
            int end = segment.docBase + segment.reader().maxDoc();
            int to = from;
            while (to < passages.length && passages[to] < end) to++;
            if (to > from) fill(segment, passages, from, to, values);
            from = to;
        }
        return values;
    }

    private void fill(LeafReaderContext segment, int[] passages, int from, int to, float[] values) throws IOException {
        var places = new Places[to - from];
        Arrays.setAll(places, n -> new Places());
        for (int word = 0; word < words.size(); word++) {
            var term = Postings.term(IndexField.WORDS, words.get(word).term());
            var found = snapshot.postings().in(segment, term, PostingsEnum.POSITIONS);
            if (found.isEmpty()) continue;
            var postings = found.get();
            for (int n = from; n < to && postings.docID() != DocIdSetIterator.NO_MORE_DOCS; n++) {
                int wanted = passages[n] - segment.docBase;
                if (postings.docID() < wanted) postings.advance(wanted);
                if (postings.docID() != wanted) continue;
                for (int left = postings.freq(); left > 0; left--) places[n - from].add(postings.nextPosition(), word);
            }
        }
        for (int n = from; n < to; n++) values[n] = best(places[n - from].sorted());
    }

    /** @param places positions with words, as {@link Places} packs them */
    private float best(long[] places) {
        var counts = new int[words.size()];
        float best = 0;
        float here = 0;
        int first = 0;
        for (var place : places) {
            int word = Places.word(place);
            if (counts[word]++ == 0) here += words.get(word).weight();
            while (Places.position(place) - Places.position(places[first]) > WINDOW) {
                int gone = Places.word(places[first++]);
                if (--counts[gone] == 0) here -= words.get(gone).weight();
            }
            best = Math.max(best, here);
        }
        return best;
    }

    /** Positions of words in one passage, each packed with the number of its word. */
    private static final class Places {
        private long[] all = new long[16];
        private int size;

        void add(int position, int word) {
            if (size == all.length) all = Arrays.copyOf(all, size * 2);
            all[size++] = (long) position << 32 | word;
        }

        long[] sorted() {
            var sorted = Arrays.copyOf(all, size);
            Arrays.sort(sorted);
            return sorted;
        }

        static int position(long place) {
            return (int) (place >> 32);
        }

        static int word(long place) {
            return (int) place;
        }
    }
}
