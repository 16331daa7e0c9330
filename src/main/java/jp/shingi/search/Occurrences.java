package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;

/** Where in a passage the words of a query stand, read from the postings. */
final class Occurrences {
    /**
     * @param position counts words
     * @param start in the text as published, in UTF-16 code units
     */
    record At(int position, int start, int end) {}

    private Occurrences() {}

    /** Each term of the leaves that stands in the passage, with its places in order. */
    static Map<String, List<At>> of(Snapshot snapshot, int passage, List<Leaf> leaves) throws IOException {
        var terms = new LinkedHashSet<String>();
        for (var leaf : leaves) {
            leaf.tokens().forEach(token -> terms.add(token.term()));
            leaf.others().forEach(other -> other.tokens().forEach(token -> terms.add(token.term())));
        }
        var segments = snapshot.reader().leaves();
        var segment = segments.get(ReaderUtil.subIndex(passage, segments));
        var found = new HashMap<String, List<At>>();
        for (var term : terms) {
            var postings = segment.reader().postings(new Term(IndexField.WORDS.key(), term), PostingsEnum.OFFSETS);
            if (postings != null && postings.advance(passage - segment.docBase) == passage - segment.docBase)
                found.put(term, places(postings));
        }
        return found;
    }

    /** Whether all the terms stand in the passage, in whatever order. */
    static boolean all(Snapshot snapshot, int passage, IndexField field, List<String> terms) throws IOException {
        var segments = snapshot.reader().leaves();
        var segment = segments.get(ReaderUtil.subIndex(passage, segments));
        int wanted = passage - segment.docBase;
        for (var term : terms) {
            var postings = segment.reader().postings(new Term(field.key(), term), PostingsEnum.NONE);
            if (postings == null || postings.advance(wanted) != wanted) return false;
        }
        return true;
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
