package jp.shingi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Stretches of words that a table knows: the longest first from the left, none over another. */
final class Runs {
    /** More words than this has no row. */
    private static final int LONGEST = 12;

    private Runs() {}

    /** @param known by their {@link #key} */
    static List<List<Leaf.Token>> of(List<Leaf.Token> tokens, Predicate<String> known) {
        var runs = new ArrayList<List<Leaf.Token>>();
        for (int from = 0; from < tokens.size(); from++)
            for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
                var run = tokens.subList(from, to);
                if (!known.test(key(run))) continue;
                runs.add(run);
                from = to - 1;
                break;
            }
        return runs;
    }

    /** What words with the same terms have in common. */
    static String key(List<Leaf.Token> tokens) {
        return tokens.stream().map(Leaf.Token::term).collect(Collectors.joining(" "));
    }
}
