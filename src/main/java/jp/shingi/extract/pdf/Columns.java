package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds text set in columns and puts one column after the other. Columns are two stacks of full lines side by side; labels with their
 * values, and speakers with their speech, are not: their left lines are short, or few, or all in a narrow strip.
 */
final class Columns {
    private static final int FEWEST = 4;
    private static final double STEP = 3;
    /** Ems that a column takes at least; the second where it has fewer than so many lines, which may be a role and a name. */
    private static final double NARROW = 9;

    private static final double WIDE = 12;
    private static final int MANY = 6;
    /** Share of the width from which a level line parts what is above it from what is below. */
    private static final double ACROSS = 0.9;
    /** Columns of one width, so much of it more or less, are columns also where half of their lines are short: clauses with headings. */
    private static final double EVEN = 0.05;

    private final List<Rule> rules;
    /** Level lines, from top to bottom. */
    private final List<Rule> across;

    private final List<Item> out = new ArrayList<>();
    private int column = -1;
    /** Whether one side of a gutter is looked at. */
    private boolean inside;

    private Columns(List<Rule> rules) {
        this.rules = rules.stream().filter(rule -> !rule.level()).toList();
        across = rules.stream()
                .filter(Rule::level)
                .sorted(Comparator.comparingDouble(Rule::at))
                .toList();
    }

    /** The items in reading order, each line with its column and that column's edges. */
    static List<Item> ordered(List<Item> sorted, List<Rule> loose) {
        var columns = new Columns(loose);
        columns.take(sorted, 0);
        return columns.out;
    }

    private void take(List<Item> items, int depth) {
        var cut = depth < 4 ? best(items) : Optional.<Cut>empty();
        if (cut.isEmpty()) {
            out.addAll(placed(items, ++column, items));
            return;
        }
        var across = cut.get().bands.stream()
                .filter(band -> !band.two)
                .flatMap(band -> band.all.stream())
                .toList();
        var pending = new ArrayList<Item>();
        for (var band : cut.get().bands) {
            if (!band.two) {
                pending.addAll(band.all);
                continue;
            }
            flush(pending, across);
            take(band.left, depth + 1);
            take(band.right, depth + 1);
        }
        flush(pending, across);
    }

    /** Text above, between and below columns is set to one width. */
    private void flush(List<Item> pending, List<Item> across) {
        if (!pending.isEmpty()) out.addAll(placed(pending, ++column, across));
        pending.clear();
    }

    /** Lines between two things that cross the gutter. */
    private static final class Band {
        final List<Item> all = new ArrayList<>();
        final List<Item> left = new ArrayList<>();
        final List<Item> right = new ArrayList<>();
        boolean two;
    }

    /** A gutter, and what it makes of the items. */
    private record Cut(List<Band> bands, int score, double gutter) {}

    private Optional<Cut> best(List<Item> items) {
        var rows = items.stream().filter(Row.class::isInstance).count();
        if (rows < 2 * FEWEST - 1) return Optional.empty();
        var left = items.stream().mapToDouble(item -> item.box().x()).min().orElse(0);
        var right = items.stream().mapToDouble(item -> item.box().right()).max().orElse(0);
        Optional<Cut> best = Optional.empty();
        for (var x = left + 0.2 * (right - left); x < right - 0.2 * (right - left); x += STEP) {
            if (!possible(items, x)) continue;
            var cut = cut(items, x);
            if (cut.score > 0 && (best.isEmpty() || better(cut, best.get()))) best = Optional.of(cut);
        }
        return best;
    }

    private static boolean better(Cut one, Cut other) {
        return one.score != other.score ? one.score > other.score : one.gutter > other.gutter;
    }

    /** Whether enough stands on both sides of a place; most places are ruled out by it. */
    private static boolean possible(List<Item> items, double x) {
        var left = 0;
        var right = 0;
        for (var item : items) {
            var box = item.box();
            if (box.right() <= x) {
                left++;
            } else if (box.x() >= x) {
                right++;
            } else if (item instanceof Row row && row.runs().size() > 1 && parted(row, x)) {
                left++;
                right++;
            }
        }
        return left >= FEWEST && right >= FEWEST;
    }

    private Cut cut(List<Item> items, double x) {
        var bands = new ArrayList<Band>();
        bands.add(new Band());
        for (var item : items) {
            if (!bands.getLast().all.isEmpty() && divided(bands.getLast().all.getLast(), item, items, x))
                bands.add(new Band());
            var band = bands.getLast();
            if (item.box().right() <= x) {
                band.left.add(item);
            } else if (item.box().x() >= x) {
                band.right.add(item);
            } else if (item instanceof Row row && parted(row, x)) {
                band.left.add(row.with(row.runs().stream()
                        .filter(run -> run.box().right() <= x)
                        .toList()));
                band.right.add(row.with(
                        row.runs().stream().filter(run -> run.box().right() > x).toList()));
            } else {
                var crossing = new Band();
                crossing.all.add(item);
                if (!band.all.isEmpty() && band.left.isEmpty() && band.right.isEmpty()) {
                    band.all.add(item);
                } else {
                    bands.add(crossing);
                }
                bands.add(new Band());
                continue;
            }
            band.all.add(item);
        }
        var score = 0;
        var gutter = 0.0;
        var cores = bands.stream().flatMap(band -> Columns.core(band).stream()).toList();
        for (var band : cores) {
            band.two = two(band, x);
            if (!band.two) continue;
            score += band.left.size() + band.right.size();
            gutter = Math.max(gutter, gutter(band));
        }
        return new Cut(cores, score, gutter);
    }

    /** Whether a line as wide as all that is set parts two items that follow on each other. */
    private boolean divided(Item above, Item below, List<Item> items, double x) {
        if (across.isEmpty()) return false;
        var left = items.stream().mapToDouble(item -> item.box().x()).min().orElse(0);
        var right = items.stream().mapToDouble(item -> item.box().right()).max().orElse(0);
        return across.stream()
                .anyMatch(rule -> rule.at() > above.box().y() + above.box().height() / 2
                        && rule.at() < below.box().y() + below.box().height() / 2
                        && rule.from() < x
                        && rule.to() > x
                        && rule.length() > ACROSS * (right - left));
    }

    /** A band without the lines at its left that stand above its right side, or well below it: they are no part of the columns. */
    private static List<Band> core(Band band) {
        if (band.left.isEmpty() || band.right.isEmpty()) return List.of(band);
        var em = band.right.getFirst().box().height();
        var top = band.right.stream().mapToDouble(item -> item.box().y()).min().orElse(0) - 1.2 * em;
        var foot = foot(
                band,
                band.right.stream()
                        .mapToDouble(item -> item.box().bottom())
                        .max()
                        .orElse(0),
                em);
        var before = new Band();
        var core = new Band();
        var after = new Band();
        for (var item : band.all) part(item, top, foot, before, core, after).all.add(item);
        for (var item : band.left)
            part(item, top, foot, before, core, after).left.add(item);
        core.right.addAll(band.right);
        return List.of(before, core, after);
    }

    private static Band part(Item item, double top, double foot, Band before, Band core, Band after) {
        return item.box().y() < top ? before : item.box().y() > foot ? after : core;
    }

    /** Where the left column ends: at the first wide gap below the end of the right one. */
    private static double foot(Band band, double bottom, double em) {
        var foot = bottom;
        for (var item : band.left) {
            if (item.box().y() > foot + 1.2 * em) return foot;
            foot = Math.max(foot, item.box().bottom());
        }
        return Double.MAX_VALUE;
    }

    private static boolean parted(Row row, double x) {
        return row.runs().stream()
                .noneMatch(run -> run.box().x() < x && run.box().right() > x);
    }

    private static double gutter(Band band) {
        return band.right.stream().mapToDouble(item -> item.box().x()).min().orElse(0)
                - band.left.stream()
                        .mapToDouble(item -> item.box().right())
                        .max()
                        .orElse(0);
    }

    private boolean two(Band band, double x) {
        var left = rows(band.left);
        var right = rows(band.right);
        if (left.size() < FEWEST || right.size() < FEWEST) return false;
        var em = median(left.stream().mapToDouble(Row::size).toArray());
        if (gutter(band) < 0.8 * em || Numbered.across(left, right)) return false;
        var ruled = rules.stream().anyMatch(rule -> between(rule, band, x));
        var few = Math.min(left.size(), right.size()) < 0.3 * Math.max(left.size(), right.size());
        var labels = width(left) < 0.45 * width(right);
        var sure = ruled || Math.abs(width(left) - width(right)) < EVEN * width(right);
        if (stack(left, em, sure) && stack(right, em, sure)) return ruled || !few && !labels;
        return !few && (stack(left, em, sure) && columns(band.right) || columns(band.left) && stack(right, em, sure));
    }

    /** Whether one side of a gutter is columns again, whose lines stand at other heights than each other. */
    private boolean columns(List<Item> side) {
        if (inside) return false;
        inside = true;
        var found = best(side).isPresent();
        inside = false;
        return found;
    }

    private static double width(List<Row> rows) {
        return rows.stream().mapToDouble(row -> row.box().right()).max().orElse(0)
                - rows.stream().mapToDouble(row -> row.box().x()).min().orElse(0);
    }

    private static boolean between(Rule rule, Band band, double x) {
        var top = band.all.getFirst().box().y();
        var bottom = band.all.getLast().box().bottom();
        return Math.abs(rule.at() - x) < gutter(band)
                && Math.min(rule.to(), bottom) - Math.max(rule.from(), top) > 0.7 * (bottom - top);
    }

    /** Whether lines fill a column: wide, mostly full, beginning at one edge. */
    private static boolean stack(List<Row> rows, double em, boolean sure) {
        var lefts = rows.stream().mapToDouble(row -> row.box().x()).sorted().toArray();
        var rights =
                rows.stream().mapToDouble(row -> row.box().right()).sorted().toArray();
        var left = lefts[lefts.length / 10];
        var right = rights[rights.length - 1 - rights.length / 10];
        if (right - left < (rows.size() < MANY ? WIDE : NARROW) * em) return false;
        var full =
                Arrays.stream(rights).filter(value -> value >= right - 2.6 * em).count();
        var begun =
                Arrays.stream(lefts).filter(value -> value <= left + 2.6 * em).count();
        return full >= (sure ? 0.3 : 0.5) * rows.size() && begun >= (sure ? 0.4 : 0.6) * rows.size();
    }

    private static List<Row> rows(List<Item> items) {
        return items.stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** How far lines reach; stops that hang out of the column (ぶら下げ) do not count. */
    private static double limit(List<Row> rows) {
        var all = rows.stream().mapToDouble(row -> row.box().right()).max().orElse(0);
        var letters = rows.stream()
                .filter(row -> !Letters.halved(row.last()))
                .mapToDouble(row -> row.box().right())
                .sorted()
                .toArray();
        if (letters.length < FEWEST) return all;
        var right = letters[letters.length - 1];
        var em = rows.getFirst().size();
        var hangs = all > right + 0.3 * em && all < right + 1.1 * em;
        return hangs && right - letters[letters.length - FEWEST + 1] < 1.1 * em ? right : all;
    }

    /** @param alike what is set to the same width */
    private static List<Item> placed(List<Item> items, int column, List<Item> alike) {
        var rows = rows(alike);
        var left = rows.stream().mapToDouble(row -> row.box().x()).min().orElse(0);
        var right = limit(rows);
        return items.stream()
                .map(item -> item instanceof Row row ? row.in(column, left, right) : item)
                .toList();
    }
}
