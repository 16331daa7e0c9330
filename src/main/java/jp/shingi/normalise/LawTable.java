package jp.shingi.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.shingi.text.Rows;

/** The table of national laws and their short names ({@code laws.tsv}), looked up from the last character of a name backwards. */
final class LawTable {
    private static final Node ROOT = new Node();

    static {
        for (var row : Rows.read(LawTable.class, "laws.tsv")) {
            add(row.get(0), row.get(0));
            for (var shortName : row.get(1).split(" ")) if (!shortName.isEmpty()) add(shortName, row.get(0));
        }
    }

    private LawTable() {}

    private static final class Node {
        private final Map<Character, Node> before = new HashMap<>();
        private Optional<String> name = Optional.empty();
    }

    /**
     * A name found.
     *
     * @param start where it begins in the text
     * @param name the full name
     */
    record Hit(int start, String name) {}

    /** The longest name of the table that ends at a position of a folded text. */
    static Optional<Hit> endingAt(String text, int end) {
        var node = ROOT;
        var longest = Optional.<Hit>empty();
        for (int i = end - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') continue;
            var next = node.before.get(c);
            if (next == null) break;
            node = next;
            if (node.name.isPresent()) longest = Optional.of(new Hit(i, node.name.get()));
        }
        return longest;
    }

    /** The full name of a law by any of its names. */
    static Optional<String> full(String name) {
        return endingAt(name, name.length()).filter(hit -> hit.start() == 0).map(Hit::name);
    }

    private static void add(String written, String full) {
        var node = ROOT;
        var folded = Folded.of(written);
        for (int i = folded.length() - 1; i >= 0; i--) {
            node = node.before.computeIfAbsent(folded.charAt(i), c -> new Node());
        }
        if (node.name.isEmpty()) node.name = Optional.of(full);
    }
}
