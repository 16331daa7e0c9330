package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.TextBlock;

/** What a paragraph is: a heading where its type is larger than that of the text, a list item where a bullet or number leads it. */
final class Headings {
    private static final int LONGEST = 60;
    private static final double LARGER = 1.18;
    private static final double LARGEST = 1.6;
    private static final Pattern ITEM = Pattern.compile(
            "^(・|•|▪|◦|[（(](?:[0-9０-９]{1,2}|[ア-ン])[）)](?=[\\s　])|[①-⑳](?=[\\s　])|[ア-ン](?=[\\s　]))[\\s　]*(?=\\S)");

    private static final int ENOUGH = 150;

    private final double body;
    private final Map<Integer, Map<Long, Integer>> pages = new HashMap<>();

    private Headings(List<Item> items) {
        var all = new HashMap<Long, Integer>();
        for (var item : items) count(item, all);
        body = most(all);
    }

    /** @param items those among which it stands, to know the size of the text on each page and on all */
    static Headings among(List<Item> items) {
        return new Headings(items);
    }

    private void count(Item item, Map<Long, Integer> all) {
        switch (item) {
            case Row row -> {
                var size = Math.round(row.size() * 2);
                all.merge(size, row.text().length(), Integer::sum);
                pages.computeIfAbsent(row.page(), page -> new HashMap<>())
                        .merge(size, row.text().length(), Integer::sum);
            }
            case Ruled ruled -> ruled.cells().forEach(cell -> cell.items().forEach(inside -> count(inside, all)));
        }
    }

    private static double most(Map<Long, Integer> sizes) {
        return sizes.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2.0)
                .orElse(Double.MAX_VALUE);
    }

    /** The size of most text on a page, and of all text where the page has little. */
    private double text(int page) {
        var sizes = pages.getOrDefault(page, Map.of());
        var characters = sizes.values().stream().mapToInt(Integer::intValue).sum();
        return characters < ENOUGH ? body : Math.max(body, most(sizes));
    }

    Block block(List<Row> paragraph) {
        var lines = paragraph.stream().map(Row::line).toList();
        var size = paragraph.getFirst().size() / text(paragraph.getFirst().page());
        var length = lines.stream().mapToInt(line -> line.text().length()).sum();
        var last = lines.getLast().text();
        if (size >= LARGER && length <= LONGEST && !last.endsWith("。")) {
            return new Heading(size >= LARGEST ? 1 : 2, lines);
        }
        return item(paragraph, lines).orElseGet(() -> new TextBlock(lines));
    }

    private static Optional<Block> item(List<Row> paragraph, List<Line> lines) {
        var matcher = ITEM.matcher(lines.getFirst().text());
        if (!matcher.find() || paragraph.getFirst().runs().size() > 2) return Optional.empty();
        var first = paragraph.getFirst();
        var depth = (int) Math.max(0, Math.min(5, Math.round(first.indent() / (2 * first.size()))));
        var content = new ArrayList<Line>(lines);
        content.set(0, after(lines.getFirst(), matcher));
        return Optional.of(new ListItem(matcher.group(1), depth, content));
    }

    private static Line after(Line line, Matcher matcher) {
        var cut = matcher.end();
        var marks = line.marks().stream()
                .filter(mark -> mark.end() > cut)
                .map(mark -> new Mark(Math.max(0, mark.start() - cut), mark.end() - cut, mark.kind()))
                .toList();
        return new Line(
                line.text().substring(cut), line.page(), line.box(), line.indent(), line.size(), marks, line.column());
    }
}
