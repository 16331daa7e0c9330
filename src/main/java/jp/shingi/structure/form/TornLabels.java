package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Box;
import jp.shingi.model.layout.Line;
import jp.shingi.structure.table.Plain;

/**
 * Labels of a form without lines that were torn where their column ended, each piece beside a line of the value: pieces that the table of
 * labels knows only together are one label again.
 */
final class TornLabels {
    /** No label begins with a particle or a bracket. */
    private static final Pattern GOES_ON = Pattern.compile("^[のをにがはでと（(・].*|^(及び|並びに|又は).*");

    private static final Pattern CLOSES = Pattern.compile("^[^（(]{0,20}[）)]$");
    private static final double SPACED = 0.2;
    /** The widest room between a full label and its value, in ems. */
    private static final double GUTTER = 3;

    private static final Pattern ENDS_OPEN = Pattern.compile(".*(の|を|に|に係る|する|した|及び|並びに|又は|・)$");

    private TornLabels() {}

    static List<Entry> joined(List<Entry> entries) {
        var edge = edge(entries);
        var joined = new ArrayList<Entry>();
        for (var entry : entries) {
            if (!joined.isEmpty()
                    && joined.getLast() instanceof Entry.Pair above
                    && entry instanceof Entry.Pair below
                    && together(above, below, edge)) joined.set(joined.size() - 1, one(above, below));
            else joined.add(entry);
        }
        return joined;
    }

    /** Where labels have no room left: before the values, where the source has geometry, else where the longest label ends. */
    private static double edge(List<Entry> entries) {
        var longest = entries.stream()
                .flatMap(TornLabels::label)
                .mapToDouble(TornLabels::right)
                .max()
                .orElse(0);
        return entries.stream()
                .flatMap(entry -> entry instanceof Entry.Pair pair ? pair.value().stream() : Stream.<Block>empty())
                .flatMap(Block::lines)
                .filter(line -> line.box().isPresent())
                .mapToDouble(line -> line.box().orElseThrow().x() - GUTTER * line.size())
                .min()
                .stream()
                .map(left -> Math.max(left, longest))
                .findFirst()
                .orElse(longest);
    }

    /** Labels whose bracket is closed by the next one only; a ruled table has them where each line of a text became a row. */
    static List<Entry> closed(List<Entry> entries) {
        var closed = new ArrayList<Entry>();
        for (var entry : entries) {
            if (!closed.isEmpty()
                    && closed.getLast() instanceof Entry.Pair above
                    && entry instanceof Entry.Pair below
                    && open(Label.of(Block.text(above.label())).text())
                    && CLOSES.matcher(Block.text(below.label())).matches())
                closed.set(closed.size() - 1, one(above, below));
            else closed.add(entry);
        }
        return closed;
    }

    /** @param edge where labels have no room left */
    private static boolean together(Entry.Pair above, Entry.Pair below, double edge) {
        var first = Label.of(Block.text(above.label()));
        var second = Label.of(Block.text(below.label()));
        if (second.number().isPresent()) return false;
        if (open(first.text())) return true;
        if (!LabelTable.knows(first.text() + second.text())) return false;
        if (GOES_ON.matcher(second.text()).matches()
                || ENDS_OPEN.matcher(first.text()).matches()) return true;
        return !LabelTable.knows(first.text())
                && !two(first.text(), second.text())
                && full(above, edge)
                && !apart(above, below);
    }

    /** Whether the first tells a key of its own, and the second alone the one that both do together: rows of the table take any words before theirs. */
    private static boolean two(String first, String second) {
        var known = LabelTable.known(Optional.empty(), second);
        return known.isPresent()
                && known.equals(LabelTable.known(Optional.empty(), first + second))
                && Telling.key(first).isPresent();
    }

    /** Whether there is more room between the rows than between the lines of one of them. */
    private static boolean apart(Entry.Pair above, Entry.Pair below) {
        var inner =
                DoubleStream.concat(gaps(above.label()), gaps(above.value())).min();
        var size = label(below).mapToDouble(Line::size).max().orElse(0);
        var between = top(below) - bottom(above);
        return inner.isPresent() && between > Math.max(inner.getAsDouble(), 0) + SPACED * size;
    }

    private static double bottom(Entry.Pair pair) {
        return lines(pair)
                .flatMap(line -> line.box().stream())
                .mapToDouble(Box::bottom)
                .max()
                .orElse(0);
    }

    private static double top(Entry.Pair pair) {
        return lines(pair)
                .flatMap(line -> line.box().stream())
                .mapToDouble(Box::y)
                .min()
                .orElse(0);
    }

    private static Stream<Line> lines(Entry.Pair pair) {
        return Stream.concat(pair.label().stream(), pair.value().stream()).flatMap(Block::lines);
    }

    /** The room between successive lines. */
    private static DoubleStream gaps(List<Block> blocks) {
        var boxes = blocks.stream()
                .flatMap(Block::lines)
                .flatMap(line -> line.box().stream())
                .toList();
        return IntStream.range(1, boxes.size())
                .mapToDouble(i -> boxes.get(i).y() - boxes.get(i - 1).bottom());
    }

    /** Whether no letter more of the label had room before the edge of its column. */
    private static boolean full(Entry.Pair pair, double edge) {
        var size = label(pair).mapToDouble(Line::size).max().orElse(0);
        return label(pair).mapToDouble(TornLabels::right).max().orElse(0) > edge - Math.max(size, 1);
    }

    /** Where a line ends: points from the left, its length where the source has no geometry. */
    private static double right(Line line) {
        return line.box().map(Box::right).orElseGet(() ->
                (double) Plain.unspaced(line.text()).length());
    }

    private static Stream<Line> label(Entry entry) {
        return entry instanceof Entry.Pair pair ? pair.label().stream().flatMap(Block::lines) : Stream.empty();
    }

    /** Whether a bracket is left open. */
    private static boolean open(String label) {
        return label.chars().filter(c -> "（(".indexOf(c) >= 0).count()
                > label.chars().filter(c -> "）)".indexOf(c) >= 0).count();
    }

    private static Entry one(Entry.Pair above, Entry.Pair below) {
        return new Entry.Pair(
                above.group(),
                Stream.concat(above.label().stream(), below.label().stream()).toList(),
                Entry.joined(above.value(), below.value()),
                above.row());
    }
}
