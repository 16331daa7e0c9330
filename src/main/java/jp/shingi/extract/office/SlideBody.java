package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.TextBlock;
import org.w3c.dom.Element;

/** The shapes of one slide: its title first, then text, tables and diagrams in their order; date, footer and number go. */
final class SlideBody {
    private static final Set<String> TITLES = Set.of("title", "ctrTitle");
    private static final Set<String> FURNITURE = Set.of("dt", "ftr", "hdr", "sldNum", "sldImg");
    /** What marks the speaker's notes behind a slide. */
    static final String NOTE = "ノート";

    private final Function<String, Optional<Element>> diagrams;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> titles = new ArrayList<>();

    private SlideBody(Function<String, Optional<Element>> diagrams) {
        this.diagrams = diagrams;
    }

    /** @param diagrams the data of a diagram (SmartArt) or a chart by the id of its relation */
    static List<Block> of(Element slide, Function<String, Optional<Element>> diagrams) {
        var body = new SlideBody(diagrams);
        tree(slide).forEach(body::shape);
        return Stream.concat(body.titles.stream(), body.blocks.stream()).toList();
    }

    /** The speaker's notes, the first paragraph marked as such. */
    static List<Block> notes(Element page) {
        var blocks = new ArrayList<>(of(page, id -> Optional.empty()));
        if (!blocks.isEmpty()) {
            var lines = blocks.getFirst().lines().toList();
            if (!(blocks.getFirst() instanceof ListItem)) blocks.set(0, new ListItem(NOTE, 0, lines));
            else blocks.addFirst(new TextBlock(List.of(Line.of(NOTE))));
        }
        return blocks;
    }

    private static Stream<Element> tree(Element slide) {
        return Xml.path(slide, "cSld", "spTree").stream().flatMap(Xml::children);
    }

    private void shape(Element shape) {
        if (hidden(shape)) return;
        switch (shape.getLocalName()) {
            case "sp" -> text(shape);
            case "cxnSp" -> Xml.child(shape, "txBody").ifPresent(body -> blocks.addAll(SlideText.of(body)));
            case "grpSp" -> Xml.children(shape).forEach(this::shape);
            case "graphicFrame" -> Xml.path(shape, "graphic", "graphicData").ifPresent(this::graphic);
            case "AlternateContent" -> alternative(shape);
            default -> {}
        }
    }

    private static boolean hidden(Element shape) {
        return Xml.children(shape)
                .flatMap(one -> Xml.children(one, "cNvPr"))
                .anyMatch(one -> Xml.attribute(one, "hidden").orElse("0").matches("1|true"));
    }

    private void text(Element shape) {
        var place = Xml.path(shape, "nvSpPr", "nvPr", "ph")
                .map(one -> Xml.attribute(one, "type").orElse("obj"))
                .orElse("");
        if (FURNITURE.contains(place)) return;
        var inside = Xml.child(shape, "txBody").map(SlideText::of).orElse(List.of());
        if (inside.isEmpty()) return;
        if (TITLES.contains(place)) {
            var lines = inside.stream().flatMap(Block::lines).toList();
            titles.add(new Heading(place.equals("ctrTitle") ? 1 : 2, lines));
        } else blocks.addAll(inside);
    }

    private void graphic(Element data) {
        Xml.child(data, "tbl").ifPresent(this::table);
        Xml.child(data, "chart")
                .flatMap(chart -> Xml.relation(chart, "id"))
                .flatMap(diagrams)
                .ifPresent(chart -> blocks.addAll(Chart.of(chart)));
        Xml.child(data, "relIds").flatMap(ids -> Xml.relation(ids, "dm")).flatMap(diagrams).stream()
                .flatMap(model -> Xml.path(model, "ptLst").stream())
                .flatMap(points -> Xml.children(points, "pt"))
                .flatMap(point -> Xml.children(point, "t"))
                .forEach(text -> blocks.addAll(SlideText.of(text)));
    }

    private void alternative(Element both) {
        var before = blocks.size() + titles.size();
        Xml.child(both, "Choice").ifPresent(all -> Xml.children(all).forEach(this::shape));
        if (blocks.size() + titles.size() == before)
            Xml.child(both, "Fallback").ifPresent(all -> Xml.children(all).forEach(this::shape));
    }

    private void table(Element table) {
        var grid = new Grid();
        var row = 0;
        for (var line : Xml.children(table, "tr").toList()) {
            var column = 0;
            for (var cell : Xml.children(line, "tc").toList()) {
                if (!covered(cell)) grid.put(cell(cell, row, column));
                column++;
            }
            row++;
        }
        grid.writeTo(blocks, true);
    }

    private static boolean covered(Element cell) {
        return Stream.of("hMerge", "vMerge")
                .anyMatch(merge -> Xml.attribute(cell, merge).orElse("0").matches("1|true"));
    }

    private static Cell cell(Element cell, int row, int column) {
        return new Cell(
                row,
                column,
                Math.max(1, Xml.number(cell, "rowSpan", 1)),
                Math.max(1, Xml.number(cell, "gridSpan", 1)),
                false,
                0,
                Optional.empty(),
                Xml.child(cell, "txBody").map(SlideText::of).orElse(List.of()));
    }
}
