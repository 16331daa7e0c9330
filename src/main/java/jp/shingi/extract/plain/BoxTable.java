package jp.shingi.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/**
 * A table drawn with box characters. Its border lines say where columns begin, to the character; in lines of text the strokes are only
 * counted, because text of mixed widths seldom stands true.
 */
final class BoxTable {
    private static final String FIRST = "┌┏╔";
    private static final String LAST = "└┗╚";
    private static final String UPRIGHT = "│┃║|｜";
    private static final String FLAT = "─━═";
    /** Corners and crossings with a stroke downwards. */
    private static final String DOWN = "┌┏╔┐┓╗├┣╠┤┫╣┬┳╦┼╋╬┝┥┠┨┯┰┿╂┷┸";

    private static final String NO_DOWN = "└┗╚┘┛╝┴┻╩┷┸";

    /** A cell in the making: the columns it covers are keys of the border positions. */
    private static final class Open {
        private final int row;
        private final int from;
        private final int to;
        private int last;
        private final List<Line> lines = new ArrayList<>();

        private Open(int row, int from, int to) {
            this.row = row;
            this.from = from;
            this.to = to;
            last = row;
        }
    }

    private final List<Source> lines;
    private final TreeSet<Integer> edges = new TreeSet<>();
    private final TreeMap<Integer, Open> open = new TreeMap<>();
    private final List<Open> done = new ArrayList<>();
    private int row = -1;

    private BoxTable(List<Source> lines) {
        this.lines = lines;
    }

    static Optional<Drawn> at(List<Source> lines, int from) {
        var first = lines.get(from).text().strip();
        if (first.isEmpty() || FIRST.indexOf(first.charAt(0)) < 0) return Optional.empty();
        var to = from + 1;
        while (to < lines.size() && !ends(lines.get(to)) && inside(lines.get(to))) to++;
        if (to >= lines.size() || !ends(lines.get(to))) return Optional.empty();
        return Optional.of(new Drawn(List.of(new BoxTable(lines.subList(from, to + 1)).read()), to + 1));
    }

    private static boolean ends(Source line) {
        var text = line.text().strip();
        return !text.isEmpty() && LAST.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean inside(Source line) {
        var text = line.text().strip();
        return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) < 0 && (UPRIGHT + DOWN).indexOf(text.charAt(0)) >= 0;
    }

    private Table read() {
        lines.stream().filter(BoxTable::border).forEach(line -> strokes(line).forEach((at, c) -> edges.add(at)));
        for (var line : lines) {
            if (border(line)) borderLine(line);
            else if (mixed(line)) mixedLine(line);
            else text(line);
        }
        done.addAll(open.values());
        return new Table(true, cells(), Optional.empty());
    }

    private static boolean border(Source line) {
        return line.text().strip().chars().allMatch(c -> stroke((char) c) || FLAT.indexOf(c) >= 0)
                && line.text().chars().anyMatch(c -> FLAT.indexOf(c) >= 0);
    }

    /** A border on one side and the text of a cell over several rows on the other. */
    private static boolean mixed(Source line) {
        return line.text().chars().anyMatch(c -> (DOWN + NO_DOWN).indexOf(c) >= 0);
    }

    private static boolean stroke(char c) {
        return (UPRIGHT + DOWN + NO_DOWN).indexOf(c) >= 0;
    }

    /** Corners, crossings and uprights by their column. */
    private static Map<Integer, Character> strokes(Source line) {
        var strokes = new TreeMap<Integer, Character>();
        var text = line.text();
        for (var i = 0; i < text.length(); i++) {
            if (stroke(text.charAt(i))) strokes.put(LineBuffer.columns(text.substring(0, i)), text.charAt(i));
        }
        return strokes;
    }

    private void borderLine(Source line) {
        var strokes = strokes(line);
        row++;
        var starts = strokes.entrySet().stream()
                .filter(e -> NO_DOWN.indexOf(e.getValue()) < 0)
                .map(Map.Entry::getKey)
                .toList();
        for (var i = 0; i + 1 < starts.size(); i++) begin(starts.get(i), starts.get(i + 1));
    }

    /** Begins a cell in the row that now begins; those above it end. */
    private void begin(int from, int to) {
        open.subMap(from, true, to, false).values().forEach(done::add);
        open.subMap(from, true, to, false).clear();
        open.put(from, new Open(row, from, to));
    }

    private void mixedLine(Source line) {
        var segments = segments(line.text());
        var cells = new ArrayList<>(open.values());
        if (segments.size() != cells.size()) {
            text(line);
            return;
        }
        row++;
        for (var i = 0; i < cells.size(); i++) {
            if (segments.get(i).chars().allMatch(c -> FLAT.indexOf(c) >= 0)) begin(cells.get(i).from, cells.get(i).to);
            else add(cells.get(i), segments.get(i), line.page());
        }
    }

    private void text(Source line) {
        var segments = segments(line.text());
        var cells = new ArrayList<>(open.values());
        for (var i = 0; i < Math.min(segments.size(), cells.size()); i++)
            add(cells.get(i), segments.get(i), line.page());
    }

    private void add(Open cell, String text, int page) {
        cell.last = Math.max(cell.last, row);
        LineBuffer.lineOf(text, page).ifPresent(cell.lines::add);
    }

    /** The stretches between strokes. */
    private static List<String> segments(String text) {
        var segments = new ArrayList<String>();
        var current = new StringBuilder();
        var inside = false;
        for (var c : text.strip().toCharArray()) {
            if (stroke(c)) {
                if (inside) segments.add(current.toString());
                current.setLength(0);
                inside = true;
            } else current.append(c);
        }
        return segments;
    }

    private List<Cell> cells() {
        var ordered = new TreeMap<Integer, TreeMap<Integer, Cell>>();
        for (var cell : done) {
            var column = edges.headSet(cell.from).size();
            var columns = Math.max(1, edges.headSet(cell.to).size() - column);
            var content = cell.lines.isEmpty()
                    ? List.<jp.shingi.model.layout.Block>of()
                    : List.<jp.shingi.model.layout.Block>of(new TextBlock(cell.lines));
            if (cell.lines.isEmpty() && cell.row >= row) continue;
            ordered.computeIfAbsent(cell.row, r -> new TreeMap<>())
                    .put(
                            column,
                            new Cell(
                                    cell.row,
                                    column,
                                    cell.last - cell.row + 1,
                                    columns,
                                    false,
                                    pageOf(cell),
                                    Optional.empty(),
                                    content));
        }
        return ordered.values().stream().flatMap(one -> one.values().stream()).toList();
    }

    private static int pageOf(Open cell) {
        return cell.lines.isEmpty() ? 0 : cell.lines.getFirst().page();
    }
}
