package jp.shingi.extract.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters outside links each element holds, counted once for a whole tree: menus have next to none. */
final class Weights {
    private final Map<Node, Integer> weights = new IdentityHashMap<>();
    private final int all;

    Weights(Element root) {
        root.traverse(new Counter());
        all = of(root);
    }

    int of(Element element) {
        return weights.getOrDefault(element, 0);
    }

    /** Share of the whole tree's, 0 to 1. */
    double share(Element element) {
        return all == 0 ? 0 : (double) of(element) / all;
    }

    private final class Counter implements NodeVisitor {
        private final Deque<int[]> open = new ArrayDeque<>();
        private int links;

        @Override
        public void head(Node node, int depth) {
            open.push(new int[1]);
            if (link(node)) links++;
            if (node instanceof TextNode text && links == 0) open.peek()[0] = visible(text.getWholeText());
        }

        @Override
        public void tail(Node node, int depth) {
            if (link(node)) links--;
            var own = open.pop()[0];
            if (node instanceof Element) weights.put(node, own);
            if (!open.isEmpty()) open.peek()[0] += own;
        }

        private static boolean link(Node node) {
            return node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href");
        }

        private static int visible(String text) {
            return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
        }
    }
}
