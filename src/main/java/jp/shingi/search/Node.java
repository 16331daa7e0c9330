package jp.shingi.search;

import java.util.List;

/** A query as it was understood. */
sealed interface Node {
    /** Matches everything: the empty query. */
    record Everything() implements Node {}

    /** What stands between spaces: one word, or a whole sentence. */
    record Words(String text) implements Node {}

    /**
     * What must stand as typed.
     *
     * @param slop how many words may stand between its words; 0 for exactly as typed
     */
    record Phrase(String text, int slop) implements Node {}

    record Narrowed(Filter filter, String value) implements Node {}

    record Not(Node child) implements Node {}

    record And(List<Node> children) implements Node {
        public And {
            children = List.copyOf(children);
        }
    }

    record Or(List<Node> children) implements Node {
        public Or {
            children = List.copyOf(children);
        }
    }
}
