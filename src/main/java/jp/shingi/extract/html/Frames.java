package jp.shingi.extract.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import org.jsoup.nodes.Document;

/** A page that is made of others. Only files of its own folder are opened, and only by a plain name. */
final class Frames {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*\\.(?i:html?|txt)");
    private static final Pattern DOCUMENT = Pattern.compile("(?i)[^?#]+\\.(?:html?|txt|pdf|docx?|xlsx?)(?:[?#].*)?");
    private static final int MOST = 20;

    private Frames() {}

    /** What a frameset points to, in order; empty for a page that is none. */
    static List<String> of(Document page) {
        if (page.selectFirst("frameset") == null) return List.of();
        return page.select("frame[src]").stream()
                .map(frame -> frame.attr("src").strip())
                .filter(src -> !src.isEmpty())
                .toList();
    }

    /** Documents that a page shows in windows of its own and that are not read; maps, films and forms of others are none. */
    static List<Warning> windows(Document page) {
        return page.select("iframe[src]").stream()
                .map(window -> window.attr("src").strip())
                .filter(src -> DOCUMENT.matcher(src).matches())
                .map(src -> Warning.of("frame-not-read", "the frame " + src + " inside the page was not read"))
                .toList();
    }

    /** @throws Unreadable where none of the frames lies beside the file */
    static List<Block> read(List<String> frames, Path file, String name, List<Warning> warnings)
            throws Unreadable, IOException {
        var blocks = new ArrayList<Block>();
        for (var frame : frames.subList(0, Math.min(MOST, frames.size()))) {
            var beside = file.resolveSibling(PLAIN.matcher(frame).matches() ? frame : ".");
            if (Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)) blocks.addAll(HtmlReader.page(beside));
            else warnings.add(Warning.of("frame-not-read", "the frame " + frame + " does not lie beside the page"));
        }
        if (blocks.isEmpty()) {
            throw HtmlReader.notADocument(
                    name, "a frameset without its frames; fetch these: " + String.join(" ", frames));
        }
        return blocks;
    }
}
