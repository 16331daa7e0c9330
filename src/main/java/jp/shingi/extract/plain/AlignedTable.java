package jp.shingi.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.MaterialLine;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/**
 * A ruled form of label and value that a tool such as {@code pdftotext -layout} printed as aligned text: the rules are gone, and a label
 * stands beside the middle line of its value. Only where that is seen is it a table; a label beside the first line may as well be a
 * speaker's, and the lines with their indents are left to those who know.
 */
final class AlignedTable {
    private static final int LEAST_INDENT = 8;
    private static final int LONGEST_LABEL = 26;

    /** Lines of one form, and of one stretch without a blank line: more than any page holds. */
    private static final int FORM = 600;

    private static final int GROUP = 150;

    private final List<Source> lines;
    private final int from;
    private final List<List<AlignedLine>> groups = new ArrayList<>();
    private int next;

    private AlignedTable(List<Source> all, int from) {
        this.lines = all.subList(0, Math.min(all.size(), from + FORM));
        this.from = from;
    }

    static Optional<Drawn> at(List<Source> lines, int from) {
        if (lines.get(from).blank() || from > 0 && !lines.get(from - 1).blank()) return Optional.empty();
        var first = lines.get(from).text();
        // What stands in the corner over a title is no value of it.
        if (!first.contains("  ") || first.indexOf('\t') >= 0 || MaterialLine.isNumber(first.strip()))
            return Optional.empty();
        return new AlignedTable(lines, from).read();
    }

    private Optional<Drawn> read() {
        var value = valueColumn();
        if (value == 0) return Optional.empty();
        next = from;
        while (next < lines.size()) {
            var end = groupEnd(next);
            var group = group(next, end, value);
            if (group.isEmpty()) break;
            groups.add(group);
            next = end;
            while (next < lines.size() && lines.get(next).blank()) next++;
        }
        var labels = groups.stream()
                .flatMap(List::stream)
                .filter(line -> !line.label().isEmpty())
                .count();
        if (labels < 3 || !shown()) return Optional.empty();
        return Optional.of(new Drawn(List.of(table()), next));
    }

    /** Where values begin: the least indent of the lines without a label, until a line shows that there are no two columns. */
    private int valueColumn() {
        var least = Integer.MAX_VALUE;
        for (int start = from, end; start < lines.size(); start = end + 1) {
            end = groupEnd(start);
            if (!labelled(start, end)) continue;
            for (var line : lines.subList(start, end)) {
                if (line.indent() >= LEAST_INDENT) least = Math.min(least, line.indent());
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private boolean labelled(int start, int end) {
        return lines.subList(start, end).stream().anyMatch(line -> line.indent() < LEAST_INDENT);
    }

    private int groupEnd(int at) {
        var end = at;
        while (end < lines.size() && !lines.get(end).blank()) end++;
        return end;
    }

    /** The lines of a group, each cut in two; none where one of them does not fit. */
    private List<AlignedLine> group(int start, int end, int value) {
        var group = new ArrayList<AlignedLine>();
        if (end - start > GROUP) return List.of();
        for (var line : lines.subList(start, end)) {
            var cut = AlignedLine.of(line, value, LONGEST_LABEL);
            if (cut.isEmpty()) return List.of();
            group.add(cut.get());
        }
        return group.stream().allMatch(line -> line.label().isEmpty()) ? List.of() : group;
    }

    /** Whether a label is seen beside the middle of its value; one line above the first label may as well be a title. */
    private boolean shown() {
        var first = groups.getFirst();
        var titled = first.size() > 1
                && first.getFirst().label().isEmpty()
                && !first.get(1).label().isEmpty();
        return centred(titled ? first.subList(1, first.size()) : first)
                || groups.stream().skip(1).anyMatch(AlignedTable::centred);
    }

    /** Whether a label is seen to stand lower than the first line of its value. */
    private static boolean centred(List<AlignedLine> group) {
        return group.getFirst().label().isEmpty()
                || group.stream().anyMatch(line -> line.value().isEmpty());
    }

    private Table table() {
        var cells = new ArrayList<Cell>();
        var full = groups.stream()
                        .flatMap(List::stream)
                        .mapToInt(AlignedLine::width)
                        .max()
                        .orElse(0)
                - 3;
        for (var group : groups) {
            for (var row : LabelRows.of(group, full)) {
                var number = cells.size() / 2;
                cells.add(cell(
                        number,
                        0,
                        row.stream()
                                .map(AlignedLine::labelLine)
                                .flatMap(Optional::stream)
                                .toList()));
                cells.add(cell(
                        number,
                        1,
                        row.stream()
                                .map(AlignedLine::valueLine)
                                .flatMap(Optional::stream)
                                .toList()));
            }
        }
        return new Table(true, cells, Optional.empty());
    }

    private static Cell cell(int row, int column, List<Line> content) {
        var page = content.isEmpty() ? 0 : content.getFirst().page();
        return new Cell(
                row,
                column,
                1,
                1,
                column == 0,
                page,
                Optional.empty(),
                content.isEmpty() ? List.<Block>of() : List.<Block>of(new TextBlock(content)));
    }

    /** Columns of half-width characters before a position of a string. */
    static int columnAt(String text, int index) {
        return LineBuffer.columns(text.substring(0, index));
    }
}
