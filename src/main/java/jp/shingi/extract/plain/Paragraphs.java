package jp.shingi.extract.plain;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;

/** Lines of plain text → paragraphs: stretches between blank lines. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Block> of(String text) {
        var lines = text.lines().toList();
        var gap = everyLineSpaced(lines) ? 2 : 1;
        var blocks = new ArrayList<Block>();
        var paragraph = new ArrayList<Line>();
        var blank = 0;
        for (var source : lines) {
            var line = LineBuffer.lineOf(source, 0);
            if (line.isEmpty()) {
                blank++;
                continue;
            }
            if (blank >= gap && !paragraph.isEmpty()) {
                blocks.add(new TextBlock(paragraph));
                paragraph.clear();
            }
            blank = 0;
            paragraph.add(line.get());
        }
        if (!paragraph.isEmpty()) blocks.add(new TextBlock(paragraph));
        return blocks;
    }

    /** Whether nearly every line is followed by a blank one, as flattening a PDF leaves it. */
    private static boolean everyLineSpaced(List<String> lines) {
        var full = 0;
        var spaced = 0;
        for (var i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            full++;
            if (lines.get(i + 1).isBlank()) spaced++;
        }
        return full > 20 && spaced > 0.9 * full;
    }
}
