package jp.shingi.normalise;

import java.util.List;

/**
 * One mention of articles in a text, a list or a range of them where they hang together (第7条第1号から第3号まで).
 *
 * @param start position in the text, inclusive; {@code end} exclusive
 * @param relation how the first of them is named
 */
record Reference(int start, int end, Relation relation, List<Article> articles) {
    Reference {
        articles = List.copyOf(articles);
    }

    /** What the first article is told by. */
    enum Relation {
        /** Its number: 第17条. */
        NUMBER,
        /** 同条: the article named before; {@code articles} then has the article {@code ""}. */
        SAME_ARTICLE,
        /** 同項: the paragraph named before. */
        SAME_PARAGRAPH,
        /** 前条: the article before the one that is being quoted. */
        PREVIOUS_ARTICLE,
        /** 前項: the paragraph before the one that is being quoted. */
        PREVIOUS_PARAGRAPH
    }
}
