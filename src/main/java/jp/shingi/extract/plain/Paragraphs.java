package jp.shingi.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;

/** Lines of plain text → paragraphs, the stretches between blank lines, and the tables that somebody drew with characters. */
final class Paragraphs {
    /** Half-width columns of the widest line that somebody wraps by hand; where lines are longer, a line is a paragraph. */
    private static final int WIDEST = 120;

    /** A bullet before a number: whoever flattened the text put it there, and the number begins a paragraph by itself. */
    private static final Pattern ITEM =
            Pattern.compile("^[ 　\\t]*-[ \\t]+(?=[（(][0-9０-９一二三四五六七八九十ァ-ヶ]{1,3}[）)]|[①-⑳])");

    private final List<Source> lines;
    private final int gap;
    private final boolean wrapped;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();

    private Paragraphs(List<Source> lines) {
        this.lines = lines;
        gap = everyLineSpaced(lines) ? 2 : 1;
        wrapped = lines.stream().noneMatch(line -> line.width() > WIDEST);
    }

    static List<Block> of(List<Source> lines) {
        var reader = new Paragraphs(lines);
        reader.read();
        return reader.blocks;
    }

    private void read() {
        var blank = 0;
        for (var at = 0; at < lines.size(); ) {
            var table = Drawn.at(lines, at);
            if (table.isPresent()) {
                end();
                blocks.addAll(table.get().blocks());
                at = table.get().next();
                continue;
            }
            var source = lines.get(at++);
            var item = ITEM.matcher(source.text());
            var isItem = item.lookingAt();
            if (isItem) {
                end();
                source = new Source(source.text().substring(item.end()), source.page());
            }
            var line = source.line();
            blank = line.isEmpty() ? blank + 1 : 0;
            if (blank >= gap) end();
            line.ifPresent(paragraph::add);
            if (isItem && !wrapped) end();
        }
        end();
    }

    private void end() {
        if (!paragraph.isEmpty()) blocks.add(new TextBlock(paragraph));
        paragraph.clear();
    }

    /** Whether nearly every line is followed by a blank one, as flattening a PDF leaves it. */
    private static boolean everyLineSpaced(List<Source> lines) {
        var full = 0;
        var spaced = 0;
        for (var i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).blank()) continue;
            full++;
            if (lines.get(i + 1).blank()) spaced++;
        }
        return full > 20 && spaced > 0.9 * full && doubleGaps(lines);
    }

    /** Without wider gaps the single ones are all that parts paragraphs. */
    private static boolean doubleGaps(List<Source> lines) {
        for (var i = 0; i + 2 < lines.size(); i++) {
            if (!lines.get(i).blank()
                    && lines.get(i + 1).blank()
                    && lines.get(i + 2).blank()) return true;
        }
        return false;
    }
}
