package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shingi.model.layout.Box;

/** From what is drawn on a page to its lines and ruled tables in reading order. */
final class PageReader {
    private final int page;
    private final Turned turned;
    private final Ink ink;
    private final LineNumbers numbers;
    private final List<Rule> loose = new ArrayList<>();

    private PageReader(int page, Turned turned, Ink ink, LineNumbers numbers) {
        this.page = page;
        this.turned = turned;
        this.ink = ink;
        this.numbers = numbers;
    }

    /**
     * The items of a page; the glyphs of the ink are those that are seen.
     *
     * @param numbers what numbers the lines of the pages before
     */
    static List<Item> read(int page, double width, double height, Ink ink, LineNumbers numbers) {
        var turned = new Turned(Upright.of(ink.glyphs), width, height);
        var there = turned.there(ink);
        return new PageReader(
                        page,
                        turned,
                        turned.way() == Turned.Way.VERTICAL ? there.with(TogetherUpright.spread(there.glyphs)) : there,
                        numbers)
                .items();
    }

    private List<Item> items() {
        Squares.written(ink);
        var grids = Lattice.of(ink.rules, loose);
        grids.removeIf(grid -> grid.single() && blackened(grid));
        grids.addAll(levels(grids));
        grids.sort(Comparator.comparingDouble(grid -> grid.box.width() * grid.box.height()));
        var outside = new ArrayList<Glyph>();
        for (var glyph : Underlines.marked(Squares.ringed(ink.glyphs, ink.rings), loose)) place(glyph, grids, outside);
        var top = nest(grids);
        var margin = turned.way() == Turned.Way.VERTICAL ? Vertical.margin(outside) : List.<Glyph>of();
        outside.removeAll(margin);
        var text = text(numbers.removed(MarginWords.removed(outside)), false);
        var items = new ArrayList<Item>();
        text.stream().filter(row -> row.turned().equals(turned)).forEach(items::add);
        for (var grid : top) items.add(ruled(grid));
        var ordered = new ArrayList<>(Order.of(items, loose, pageHeight()));
        text.stream().filter(row -> !row.turned().equals(turned)).forEach(ordered::add);
        ordered.addAll(Vertical.rows(margin, page, turned));
        return ordered;
    }

    private List<Grid> levels(List<Grid> grids) {
        if (turned.way() == Turned.Way.VERTICAL) return List.of();
        var fills = ink.fills.stream()
                .filter(fill -> grids.stream().noneMatch(grid -> grid.contains(fill.midX(), fill.midY())))
                .toList();
        return Levels.of(
                loose,
                fills,
                () -> ink.glyphs.stream()
                        .filter(glyph -> grids.stream().noneMatch(grid -> grid.holds(glyph)))
                        .toList(),
                free -> text(free, true).stream()
                        .filter(row -> row.turned().equals(turned))
                        .toList());
    }

    /** Whether the lines are the edges of a bar that blackens text. */
    private boolean blackened(Grid grid) {
        var within = ink.glyphs.stream().filter(grid::holds).toList();
        return !within.isEmpty() && within.stream().allMatch(glyph -> glyph.is(Glyph.Style.BLACKENED));
    }

    private double pageHeight() {
        return turned.there(new Box(0, 0, turned.width(), turned.height())).height();
    }

    private static void place(Glyph glyph, List<Grid> grids, List<Glyph> outside) {
        for (var grid : grids) {
            if (grid.holds(glyph)) {
                grid.cell(glyph.midX(), glyph.midY()).glyphs.add(glyph);
                return;
            }
        }
        outside.add(glyph);
    }

    /** Puts each grid into the cell of the smallest other that holds it; those that none holds are returned. */
    private static List<Grid> nest(List<Grid> grids) {
        var top = new ArrayList<Grid>();
        for (var i = 0; i < grids.size(); i++) {
            var grid = grids.get(i);
            var x = grid.box.x() + grid.box.width() / 2;
            var y = grid.box.y() + grid.box.height() / 2;
            grids.subList(i + 1, grids.size()).stream()
                    .filter(other -> other.contains(x, y) && other.box.width() > grid.box.width() * 0.9)
                    .findFirst()
                    .ifPresentOrElse(other -> other.cell(x, y).nested.add(grid), () -> top.add(grid));
        }
        return top;
    }

    private Ruled ruled(Grid grid) {
        var cells = grid.cells.stream().map(this::inside).toList();
        return new Ruled(
                grid.box,
                page,
                page,
                grid.box.bottom(),
                grid.xs,
                grid.ys.length - 1,
                0,
                cells,
                grid.single() ? Ruled.Kind.FRAME : Ruled.Kind.TABLE,
                grid.openTop,
                grid.openBottom,
                turned);
    }

    private Ruled.Inside inside(Grid.GridCell cell) {
        var items = cellItems(cell);
        return new Ruled.Inside(
                cell.row, cell.column, cell.rowSpan, cell.columnSpan, page, cell.box, limited(items, cell.box));
    }

    private List<Item> cellItems(Grid.GridCell cell) {
        var text = text(cell.glyphs, true);
        var rows = text.stream().allMatch(row -> row.turned().equals(turned))
                ? OptionColumns.ordered(Beside.ordered(text))
                : text;
        if (cell.nested.isEmpty()) return List.copyOf(rows);
        var items = new ArrayList<Item>(rows);
        for (var grid : cell.nested) items.add(ruled(grid));
        items.sort(Comparator.comparingDouble(item -> item.box().y()));
        return items;
    }

    /** Lines of a cell reach from its left to its right padding, which are taken to be alike. */
    private List<Item> limited(List<Item> items, Box box) {
        var left = items.stream().mapToDouble(item -> item.box().x()).min().orElse(box.x());
        var right = items.stream().mapToDouble(item -> item.box().right()).max().orElse(box.right());
        var limit = Math.max(right, box.right() - Math.max(2, Math.min(left - box.x(), 8)));
        return items.stream()
                .map(item -> item instanceof Row row && row.turned().equals(turned) ? row.in(0, box.x(), limit) : item)
                .toList();
    }

    private List<Row> text(List<Glyph> glyphs, boolean cell) {
        return new Region(page, turned, cell).rows(glyphs);
    }
}
