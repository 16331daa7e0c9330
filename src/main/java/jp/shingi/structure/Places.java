package jp.shingi.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.PageBox;
import jp.shingi.model.PageRange;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Box;
import jp.shingi.model.layout.Line;

/** Where blocks and lines stand: pages and boxes as the corpus format writes them. */
public final class Places {
    private Places() {}

    /** The page where the block starts; empty where the source has none. */
    public static OptionalInt page(Block block) {
        return block.lines().mapToInt(Line::page).filter(page -> page > 0).findFirst();
    }

    /** First and last page of the blocks; empty where the source has none. */
    public static Optional<PageRange> range(List<Block> blocks) {
        var pages = blocks.stream()
                .flatMap(Block::lines)
                .mapToInt(Line::page)
                .filter(page -> page > 0)
                .summaryStatistics();
        return pages.getCount() == 0 ? Optional.empty() : Optional.of(new PageRange(pages.getMin(), pages.getMax()));
    }

    /** One box for each page or column that the lines cover, in the order of the lines. */
    public static List<PageBox> boxes(List<Line> lines) {
        var boxes = new ArrayList<PageBox>();
        Optional<Line> start = Optional.empty();
        Optional<Box> area = Optional.empty();
        for (var line : lines) {
            if (line.box().isEmpty()) continue;
            var box = line.box().get();
            if (start.filter(first -> first.page() == line.page() && first.column() == line.column())
                    .isPresent()) {
                area = area.map(box::union);
                continue;
            }
            add(boxes, start, area);
            start = Optional.of(line);
            area = Optional.of(box);
        }
        add(boxes, start, area);
        return boxes;
    }

    private static void add(List<PageBox> boxes, Optional<Line> start, Optional<Box> area) {
        if (start.isPresent() && area.isPresent()) {
            var box = area.get();
            boxes.add(new PageBox(start.get().page(), box.x(), box.y(), box.width(), box.height()));
        }
    }
}
