package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;

/** Where in passages the words of a query stand, read from the postings. In the order of the index each passage is cheap; a step back begins anew. */
final class Occurrences {
    /**
     * @param position counts words
     * @param start in the text as published, in UTF-16 code units
     */
    record At(int position, int start, int end) {}

    private final Snapshot snapshot;
    private final List<String> terms;
    /** Of the segment of the passage asked for last. */
    private final Map<String, PostingsEnum> postings = new LinkedHashMap<>();

    private int segment = -1;
    private int last = -1;

    private Occurrences(Snapshot snapshot, Stream<List<Leaf.Token>> words) {
        this.snapshot = snapshot;
        terms = words.flatMap(List::stream).map(Leaf.Token::term).distinct().toList();
    }

    /** Of what was asked for and what means the same. */
    static Occurrences of(Snapshot snapshot, List<Leaf> leaves) {
        return new Occurrences(
                snapshot,
                leaves.stream()
                        .flatMap(leaf -> Stream.concat(
                                Stream.of(leaf.tokens()), leaf.others().stream().map(Leaf.Other::tokens))));
    }

    /** Of words of the same matter. */
    static Occurrences related(Snapshot snapshot, List<Leaf> leaves) {
        return new Occurrences(
                snapshot,
                leaves.stream().flatMap(leaf -> leaf.related().stream().map(Leaf.Other::tokens)));
    }

    /** Each term that stands in the passage, with its places in order. */
    Map<String, List<At>> in(int passage) throws IOException {
        var segments = snapshot.reader().leaves();
        int its = ReaderUtil.subIndex(passage, segments);
        if (its != segment || passage <= last) open(its);
        last = passage;
        int wanted = passage - segments.get(its).docBase;
        var found = new HashMap<String, List<At>>();
        for (var term : postings.entrySet()) {
            var places = term.getValue();
            if (places.docID() < wanted) places.advance(wanted);
            if (places.docID() == wanted) found.put(term.getKey(), places(places));
        }
        return found;
    }

    private void open(int number) throws IOException {
        segment = number;
        postings.clear();
        var its = snapshot.reader().leaves().get(number);
        for (var term : terms)
            snapshot.postings()
                    .in(its, Postings.term(IndexField.WORDS, term), PostingsEnum.OFFSETS)
                    .ifPresent(places -> postings.put(term, places));
    }

    private static List<At> places(PostingsEnum postings) throws IOException {
        var places = new ArrayList<At>();
        for (int n = postings.freq(); n > 0; n--) {
            int position = postings.nextPosition();
            places.add(new At(position, postings.startOffset(), postings.endOffset()));
        }
        return places;
    }
}
