package jp.shingi.extract.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.Decoded;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Line;
import org.jsoup.nodes.Document;

/** Web pages → blocks of the document that the page is about. */
public final class HtmlReader {

    /**
     * Reads a page; of a frameset the frames that lie beside it.
     *
     * @throws Unreadable for an error page, and for a frameset whose frames are not there
     */
    public Extraction read(Path file, String name) throws Unreadable, IOException {
        var page = Markup.parse(decode(file));
        var warnings = new ArrayList<Warning>();
        var frames = Frames.of(page);
        var scripted = page.selectFirst("script") != null;
        warnings.addAll(Frames.windows(page));
        var blocks = frames.isEmpty() ? MainContent.of(page) : Frames.read(frames, file, name, warnings);
        var title = LineBuffer.lineOf(page.title(), 0).map(Line::text);
        ErrorPage.check(title.orElse(""), blocks, name);
        if (blocks.isEmpty() && Markup.cutOff(page))
            throw Unreadable.because(QuarantineReason.TOO_LARGE, name + " is nested deeper than its reader follows");
        if (blocks.isEmpty() && scripted)
            throw new Unreadable(
                    QuarantineReason.EMPTY,
                    name + " holds no text: what it shows is put together by its script in a browser",
                    "Open the address in a browser, print the page to a PDF and ingest that.");
        return new Extraction("text/html", ExtractorKind.HTML, title, List.of(), blocks, warnings);
    }

    /** The blocks of markup that is the document and nothing else, such as Tika gives it or a cell of Markdown holds it. */
    public List<Block> clean(String markup) {
        return BlockWalk.blocks(Markup.parse(markup).body());
    }

    static List<Block> page(Path file) throws IOException {
        return MainContent.of(Markup.parse(decode(file)));
    }

    private static String decode(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return Decoded.of(bytes, Markup.declaredCharset(bytes)).text();
    }

    static Unreadable notADocument(String name, String what) {
        return Unreadable.because(QuarantineReason.NOT_WHAT_IT_CLAIMS, name + " is " + what);
    }

    static Optional<String> titleOf(Document page) {
        return Optional.of(page.title().strip()).filter(title -> !title.isEmpty());
    }
}
