package jp.shingi.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query with everything that it looks for.
 *
 * @param leaves of each {@link Node.Words} and {@link Node.Phrase}, by identity of the node
 * @param positive the leaves that are wanted, not excluded, in order
 * @param soft the wanted leaves that may be let go
 * @param narrowed the wanted filters that were typed as {@code field:value}, in order
 * @param sentence whether it was typed as a sentence, and thus asks
 */
record Plan(
        Node node,
        Map<Node, List<Leaf>> leaves,
        List<Leaf> positive,
        List<Leaf> soft,
        List<Node.Narrowed> narrowed,
        boolean sentence) {

    static Plan of(Node node, LeafReader reader) {
        var builder = new Builder(reader);
        builder.add(node, true);
        return new Plan(node, builder.leaves, builder.positive, builder.soft, builder.narrowed, builder.sentence);
    }

    /** What ranks by these leaves and requires none. */
    static Plan ranking(List<Leaf> leaves) {
        return new Plan(new Node.Everything(), Map.of(), leaves, leaves, List.of(), false);
    }

    /** Leaves that must match. */
    List<Leaf> required(Node node) {
        return leaves.get(node).stream().filter(leaf -> !leaf.light()).toList();
    }

    private static final class Builder {
        private final LeafReader reader;
        private final Map<Node, List<Leaf>> leaves = new IdentityHashMap<>();
        private final List<Leaf> positive = new ArrayList<>();
        private final List<Leaf> soft = new ArrayList<>();
        private final List<Node.Narrowed> narrowed = new ArrayList<>();
        private boolean sentence;

        Builder(LeafReader reader) {
            this.reader = reader;
        }

        void add(Node node, boolean wanted) {
            switch (node) {
                case Node.Words words -> {
                    var its = reader.words(words.text());
                    sentence |= its.size() > 1;
                    leaves.put(node, its);
                    if (wanted) {
                        positive.addAll(its);
                        soft.addAll(its.stream().filter(leaf -> !leaf.exact()).toList());
                    }
                }
                case Node.Phrase phrase -> {
                    var its = List.of(reader.phrase(phrase.text(), phrase.slop()));
                    leaves.put(node, its);
                    if (wanted) positive.addAll(its);
                }
                case Node.Not not -> add(not.child(), !wanted);
                case Node.And and -> and.children().forEach(child -> add(child, wanted));
                case Node.Or or -> or.children().forEach(child -> add(child, wanted));
                case Node.Narrowed filter -> {
                    if (wanted) narrowed.add(filter);
                }
                case Node.Everything everything -> {}
            }
        }
    }
}
