package jp.shingi.extract.pdf;

import java.util.List;

/**
 * Lines that end in the open: a rule between columns that happens to touch a box, an underline that touches a frame. They are no
 * edges of a table. Where several lines end in the open at one height, a page end or a designer left the table's edge out.
 */
final class Dangling {
    private static final double SAME = 4;

    private Dangling() {}

    /** Moves such lines to {@code loose}. */
    static void removed(List<Rule> across, List<Rule> upright, double near, List<Rule> loose) {
        var changed = true;
        while (changed) {
            changed = remove(upright, across, near, loose) | remove(across, upright, near, loose);
        }
    }

    private static boolean remove(List<Rule> rules, List<Rule> others, double near, List<Rule> loose) {
        var dangling = rules.stream()
                .filter(rule -> dangles(rule, rules, others, near))
                .toList();
        loose.addAll(dangling);
        return rules.removeAll(dangling);
    }

    private static boolean dangles(Rule rule, List<Rule> rules, List<Rule> others, double near) {
        var met = others.stream()
                .filter(other -> Math.abs(other.at() - Math.clamp(other.at(), rule.from(), rule.to())) <= near
                        && Math.abs(rule.at() - Math.clamp(rule.at(), other.from(), other.to())) <= near)
                .mapToDouble(Rule::at)
                .toArray();
        if (met.length == 0) return true;
        var low = least(met) - rule.from() > 2 * near;
        var high = rule.to() - most(met) > 2 * near;
        return low && alone(rule, rules, true) || high && alone(rule, rules, false);
    }

    private static boolean alone(Rule rule, List<Rule> rules, boolean start) {
        return rules.stream()
                .noneMatch(other ->
                        other != rule && Math.abs(start ? other.from() - rule.from() : other.to() - rule.to()) <= SAME);
    }

    private static double least(double[] values) {
        var least = Double.MAX_VALUE;
        for (var value : values) least = Math.min(least, value);
        return least;
    }

    private static double most(double[] values) {
        var most = -Double.MAX_VALUE;
        for (var value : values) most = Math.max(most, value);
        return most;
    }
}
