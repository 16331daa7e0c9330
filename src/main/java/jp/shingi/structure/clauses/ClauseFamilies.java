package jp.shingi.structure.clauses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Section;
import jp.shingi.text.Fold;
import jp.shingi.text.Sketch;

/** Clauses of a corpus that are the same text but for a few sections. Keeps sketches and keys, not the texts; not safe for threads. */
public final class ClauseFamilies {
    private static final double ALIKE = 0.7;

    private final List<String> keys = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Map<String, List<Integer>> bands = new HashMap<>();

    /**
     * Adds clauses.
     *
     * @param key what the caller knows them by, as {@code <document>/<part>}
     */
    public void add(String key, ClausesPart clauses) {
        var sketch = Sketch.of(Boilerplate.normalForm(clauses.sections()));
        var index = keys.size();
        keys.add(key);
        sketches.add(sketch);
        parents.add(index);
        for (var band : sketch.bands()) {
            var same = bands.computeIfAbsent(band, name -> new ArrayList<>());
            same.stream()
                    .filter(other -> sketches.get(other).similarity(sketch) >= ALIKE)
                    .findFirst()
                    .ifPresent(other -> parents.set(root(index), root(other)));
            same.add(index);
        }
    }

    /** Keys by family, the largest first; clauses like no other are a family of one. */
    public List<List<String>> families() {
        var families = new TreeMap<Integer, List<String>>();
        IntStream.range(0, keys.size())
                .forEach(i -> families.computeIfAbsent(root(i), root -> new ArrayList<>())
                        .add(keys.get(i)));
        return families.values().stream()
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .map(List::copyOf)
                .toList();
    }

    /** The sections that have no equal in the usual text of the family, in order: what is particular. */
    public static List<Section> particular(ClausesPart clauses, ClausesPart usual) {
        var known = usual.sections().stream().map(ClauseFamilies::folded).toList();
        return clauses.sections().stream()
                .filter(section -> !known.contains(folded(section)))
                .toList();
    }

    /** Whoever the parties are called: 乙は and 受託者は say the same. */
    private static String folded(Section section) {
        return Fold.key(section.heading() + section.text())
                .replaceAll("[\\p{P}\\p{S}]", "")
                .replaceAll("受託者|受注者", "乙")
                .replaceAll("委託者|発注者", "甲");
    }

    private int root(int index) {
        var at = index;
        while (parents.get(at) != at) at = parents.get(at);
        return at;
    }
}
