package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what was drawn in pieces: lines drawn twice, cell by cell, or as dashes. */
final class Rulings {
    /** Lines that lie closer than this are one line, in points. */
    private static final double SAME = 1.6;
    /** A gap that a dashed line may have. */
    private static final double GAP = 3.2;

    private static final double SHORTEST = 5;

    private Rulings() {}

    /** The lines of one direction, joined, ordered by place, then start. */
    static List<Rule> joined(List<Rule> rules, boolean level) {
        var sorted = rules.stream()
                .filter(rule -> rule.level() == level)
                .sorted(Comparator.comparingDouble(Rule::at))
                .toList();
        var joined = new ArrayList<Rule>();
        var begin = 0;
        for (var i = 1; i <= sorted.size(); i++) {
            if (i < sorted.size()
                    && sorted.get(i).at() - sorted.get(i - 1).at() <= SAME / 2
                    && sorted.get(i).at() - sorted.get(begin).at() <= SAME) continue;
            along(sorted.subList(begin, i), joined);
            begin = i;
        }
        return joined;
    }

    private static void along(List<Rule> same, List<Rule> joined) {
        if (same.isEmpty()) return;
        var sorted =
                same.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
        var current = sorted.getFirst();
        for (var rule : sorted.subList(1, sorted.size())) {
            if (rule.from() <= current.to() + GAP) {
                current = longer(current, rule);
            } else {
                keep(current, joined);
                current = rule;
            }
        }
        keep(current, joined);
    }

    private static Rule longer(Rule one, Rule other) {
        var at = one.length() >= other.length() ? one.at() : other.at();
        return new Rule(
                one.level(),
                at,
                Math.min(one.from(), other.from()),
                Math.max(one.to(), other.to()),
                Math.max(one.thickness(), other.thickness()));
    }

    private static void keep(Rule rule, List<Rule> joined) {
        if (rule.length() >= SHORTEST) joined.add(rule);
    }
}
