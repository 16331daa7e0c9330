package jp.shingi.search;

import java.io.IOException;
import java.util.List;
import jp.shingi.index.IndexField;

/**
 * How much words tell, by how few passages have them.
 *
 * @param passages how many there are
 */
record Rarity(Postings postings, int passages) {
    /** The inverse document frequency of a word among passages. */
    float weight(String term) throws IOException {
        int all = Math.max(1, passages);
        int with = Math.min(all, with(term));
        return (float) Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }

    /** How much several words tell together. */
    float weight(List<Leaf.Token> tokens) throws IOException {
        float all = 0;
        for (var token : tokens) all += weight(token.term());
        return all;
    }

    /** In how many passages at most all of the words stand. */
    int rarest(List<Leaf.Token> tokens) throws IOException {
        int least = Integer.MAX_VALUE;
        for (var token : tokens) least = Math.min(least, with(token.term()));
        return least;
    }

    private int with(String term) throws IOException {
        return postings.documents(Postings.term(IndexField.WORDS, term));
    }
}
