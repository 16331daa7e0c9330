package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.w3c.dom.Element;

/**
 * What a chart says (DrawingML, ECMA-376 part 1, 21.2): its titles, then a table with a row for each category and a column for each series,
 * from the values that the file keeps beside the picture.
 */
final class Chart {
    private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);
    private final List<Block> blocks = new ArrayList<>();

    private Chart() {}

    static List<Block> of(Element space) {
        var chart = new Chart();
        Xml.child(space, "chart").ifPresent(chart::read);
        return chart.blocks;
    }

    private void read(Element chart) {
        title(chart);
        var plot = Xml.child(chart, "plotArea").stream().flatMap(Xml::children).toList();
        plot.forEach(this::title);
        var series = plot.stream().flatMap(one -> Xml.children(one, "ser")).toList();
        var grid = new Grid();
        for (var column = 1; column <= series.size(); column++) column(series.get(column - 1), column, grid);
        grid.writeTo(blocks, true);
    }

    private void title(Element titled) {
        Xml.path(titled, "title", "tx", "rich").ifPresent(text -> blocks.addAll(SlideText.of(text)));
    }

    private void column(Element series, int column, Grid grid) {
        var name = Xml.child(series, "tx").map(this::points).orElse(new TreeMap<>());
        cell(0, column, name.isEmpty() ? "" : String.join(" ", name.values()), grid);
        var categories = either(series, "cat", "xVal");
        var values = either(series, "val", "yVal");
        if (column == 1) categories.forEach((at, text) -> cell(at + 1, 0, text, grid));
        values.forEach((at, text) -> cell(at + 1, column, text, grid));
    }

    private TreeMap<Integer, String> either(Element series, String one, String other) {
        return Xml.child(series, one)
                .or(() -> Xml.child(series, other))
                .map(this::points)
                .orElse(new TreeMap<>());
    }

    private static void cell(int row, int column, String text, Grid grid) {
        if (text.isBlank()) return;
        List<Block> content = List.of(new TextBlock(List.of(Line.of(text.strip()))));
        grid.put(new Cell(row, column, 1, 1, row == 0, 0, Optional.empty(), content));
    }

    /** The kept values by their places; of categories on several levels, the outer ones first. */
    private TreeMap<Integer, String> points(Element data) {
        var points = new TreeMap<Integer, String>();
        caches(data).forEach(cache -> {
            var format =
                    Xml.child(cache, "formatCode").map(Element::getTextContent).orElse("General");
            Xml.children(cache, "pt")
                    .forEach(point -> Xml.child(point, "v")
                            .map(value -> shown(value.getTextContent(), cache, format))
                            .ifPresent(text -> points.merge(
                                    Xml.number(point, "idx", 0), text, (inner, outer) -> outer + " " + inner)));
        });
        return points;
    }

    private static Stream<Element> caches(Element data) {
        return Xml.children(data).flatMap(one -> switch (one.getLocalName()) {
            case "strRef", "numRef", "multiLvlStrRef", "multiLvlStrCache" -> caches(one);
            case "strCache", "numCache", "strLit", "numLit", "lvl" -> Stream.of(one);
            default -> Stream.<Element>empty();
        });
    }

    private String shown(String value, Element cache, String format) {
        if (!cache.getLocalName().startsWith("num") || !value.strip().matches("-?\\d{1,15}(?:\\.\\d{1,15})?"))
            return value;
        return ShownNumber.of(Double.parseDouble(value.strip()), 0, format, formatter);
    }
}
