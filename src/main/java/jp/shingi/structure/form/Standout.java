package jp.shingi.structure.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shingi.model.FieldKey;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.table.Plain;

/**
 * Labels that nothing marks but their look: headings of one level, lines in bold, lines further left than their values, and lines that take turns
 * with their values. What looks as they do is a
 * label too, whether the table knows it or not.
 */
final class Standout {
    private static final int ENOUGH = 3;
    /** So much of what looks alike must tell a key: titles and lines of lists stand out as well. */
    private static final double KNOWN = 0.5;

    /** So much where nothing else stands at the margin. */
    private static final double SURE = 0.3;

    private static final int LONGEST = 24;

    private final List<LabelRow> rows;

    private Standout(List<LabelRow> rows) {
        this.rows = rows;
    }

    /** Lines by their index; empty where no look carries enough labels. */
    static SortedMap<Integer, LabelSplit> labels(List<LabelRow> rows) {
        return new Standout(rows).read();
    }

    /** Headings that are the labels of a form, so that none of them begins one. */
    static Set<Block> headings(List<Block> blocks) {
        var rows = LabelRow.of(blocks);
        var looks = new Standout(rows)
                .alike(at -> heading(rows.get(at).block())).keySet().stream()
                        .map(at -> heading(rows.get(at).block()))
                        .collect(Collectors.toSet());
        return blocks.stream()
                .filter(block -> block instanceof Heading && looks.contains(heading(block)))
                .collect(Collectors.toSet());
    }

    private SortedMap<Integer, LabelSplit> read() {
        var headings = alike(at -> heading(rows.get(at).block()));
        if (!headings.isEmpty()) return headings;
        var bold = alike(at -> rows.get(at).line().bold() ? Optional.of("bold") : Optional.empty());
        if (!bold.isEmpty()) return bold;
        var outdented = outdented();
        return outdented.isEmpty() ? alternating() : outdented;
    }

    private SortedMap<Integer, LabelSplit> alternating() {
        var labels = new TreeMap<Integer, LabelSplit>();
        Alternating.labels(rows.stream().map(row -> row.line().text()).toList()).stream()
                .filter(this::candidate)
                .forEach(at -> labels.put(at, new LabelSplit(text(at), "", known(at))));
        return labels;
    }

    private static Optional<String> heading(Block block) {
        return block instanceof Heading heading ? Optional.of("h" + heading.level()) : Optional.empty();
    }

    /** The look that most labels have, those lines. */
    private SortedMap<Integer, LabelSplit> alike(Function<Integer, Optional<String>> look) {
        Map<String, List<Integer>> looks = IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).first() && look.apply(at).isPresent())
                .boxed()
                .collect(Collectors.groupingBy(at -> look.apply(at).orElseThrow()));
        SortedMap<Integer, LabelSplit> best = new TreeMap<>();
        for (var lines : looks.values()) {
            var labels = labelled(lines, KNOWN);
            if (labels.size() > best.size()) best = labels;
        }
        return best;
    }

    /** Lines at the left margin of text that stands further in. */
    private SortedMap<Integer, LabelSplit> outdented() {
        var first = IntStream.range(0, rows.size())
                .filter(at -> candidate(at) && known(at))
                .findFirst();
        if (first.isEmpty()) return new TreeMap<>();
        var margin = rows.get(first.getAsInt()).line().indent();
        var left = IntStream.range(first.getAsInt(), rows.size())
                .filter(at -> rows.get(at).line().indent() <= margin)
                .boxed()
                .toList();
        var further = rows.size() - first.getAsInt() - left.size();
        return further < left.size() || left.stream().anyMatch(at -> !candidate(at))
                ? new TreeMap<>()
                : labelled(left, SURE);
    }

    private SortedMap<Integer, LabelSplit> labelled(List<Integer> lines, double share) {
        var labels = new TreeMap<Integer, LabelSplit>();
        for (int at : lines) if (candidate(at)) labels.put(at, new LabelSplit(text(at), "", known(at)));
        var known = labels.values().stream().filter(LabelSplit::known).count();
        return labels.size() >= ENOUGH && known >= share * lines.size() ? labels : new TreeMap<>();
    }

    /** A short line of its own with something below it that is none of its kind. */
    private boolean candidate(int at) {
        var last = at + 1 == rows.size() || rows.get(at + 1).first();
        var text = Label.of(text(at)).text();
        var below = at + 1 < rows.size() && !(rows.get(at + 1).block() instanceof Table table && FormShape.grid(table));
        return rows.get(at).first()
                && last
                && below
                && text.length() <= LONGEST
                && Likely.label(text(at)) > 0
                && !FormHead.mark(text)
                && !FormTitle.about(text)
                && !Material.alone(text(at));
    }

    private boolean known(int at) {
        return LabelTable.keyByWords(Optional.empty(), Label.of(text(at)).text()) != FieldKey.OTHER
                || LabelTable.knows(Label.of(text(at)).text());
    }

    private String text(int at) {
        return Decoration.without(Plain.squeezed(rows.get(at).line().text()));
    }
}
