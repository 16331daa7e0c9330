package jp.shingi.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.layout.Box;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, so that a person can see what was read and where. Closes its file. */
public final class PdfPages implements AutoCloseable {
    private static final double MOST_PIXELS = 40e6;

    private final PDDocument document;

    private PdfPages(PDDocument document) {
        this.document = document;
    }

    /** @throws Unreadable if the file is no PDF, damaged or encrypted */
    public static PdfPages open(Path file) throws Unreadable {
        return new PdfPages(PdfFile.open(file));
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** The page as displayed, in points, its corner at 0, 0; pages count from 1. */
    public Box size(int page) {
        var space = PageSpace.of(document.getPage(index(page)));
        return new Box(0, 0, space.width(), space.height());
    }

    /**
     * The page as a PNG.
     *
     * @param page counted from 1
     * @param width in pixels; less where the picture would have more than 40 million
     */
    public byte[] png(int page, int width) throws IOException {
        var size = size(page);
        var most = Math.sqrt(MOST_PIXELS / Math.max(1, size.width() * size.height()));
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var scale = Math.min(width / Math.max(1, size.width()), most);
        var out = new ByteArrayOutputStream();
        ImageIO.write(renderer.renderImage(index(page), (float) scale, ImageType.RGB), "png", out);
        return out.toByteArray();
    }

    /**
     * Where words stand on the page, in points; empty where the page is a picture.
     *
     * @param words compared without regard to width, case and blanks
     */
    public List<Box> places(int page, List<String> words) throws IOException {
        var read = document.getPage(index(page));
        var ink = InkEngine.read(read, PageSpace.of(read), PdfFacts.of(document));
        return WordPlaces.of(Visible.of(ink, false).glyphs(), words);
    }

    private int index(int page) {
        if (page < 1 || page > count()) throw new IllegalArgumentException("no page %d of %d".formatted(page, count()));
        return page - 1;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
