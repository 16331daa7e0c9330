package jp.shingi.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
     * @param dpi pixels for each inch; less where the picture would have more than 40 million
     */
    public byte[] png(int page, int dpi) throws IOException {
        return png(image(page, dpi, ImageType.RGB));
    }

    private BufferedImage image(int page, int dpi, ImageType type) throws IOException {
        var size = size(page);
        var most = 72 * Math.sqrt(MOST_PIXELS / Math.max(1, size.width() * size.height()));
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(index(page), (float) Math.min(dpi, most), type);
    }

    /**
     * Where words stand on the page, in points; empty where the page is a picture.
     *
     * @param words compared without regard to width, case and blanks
     */
    public List<Box> places(int page, List<String> words) throws IOException {
        var read = document.getPage(index(page));
        var ink = InkEngine.read(read, PageSpace.of(read), new HashMap<>());
        return WordPlaces.of(Visible.of(ink, false).glyphs(), words);
    }

    /**
     * The page as an SVG with boxes drawn over it; its unit is the point.
     *
     * @param boxes on this page, with what each is
     */
    public String svg(int page, int dpi, List<Labelled> boxes) throws IOException {
        var size = size(page);
        var picture = Base64.getEncoder().encodeToString(png(page, dpi));
        var parts = new ArrayList<String>();
        parts.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%spt\" height=\"%spt\">"
                .formatted(number(size.width()), number(size.height()), number(size.width()), number(size.height())));
        parts.add("<image width=\"%s\" height=\"%s\" href=\"data:image/png;base64,%s\"/>"
                .formatted(number(size.width()), number(size.height()), picture));
        for (var box : boxes) parts.add(rectangle(box));
        parts.add("</svg>\n");
        return String.join("\n", parts);
    }

    /**
     * A box with what it is.
     *
     * @param kind a word for a style class: {@code turn}, {@code field}; letters, digits and hyphens
     * @param label shown when the pointer rests on it
     */
    public record Labelled(Box box, String kind, String label) {
        public Labelled {
            if (!kind.matches("[A-Za-z0-9-]+")) throw new IllegalArgumentException("not a style class: " + kind);
        }
    }

    private static String rectangle(Labelled labelled) {
        var box = labelled.box();
        return ("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                        + " fill=\"%s\" fill-opacity=\"0.15\" stroke=\"%s\" stroke-width=\"0.7\"><title>%s</title></rect>")
                .formatted(
                        labelled.kind(),
                        number(box.x()),
                        number(box.y()),
                        number(box.width()),
                        number(box.height()),
                        colour(labelled.kind()),
                        colour(labelled.kind()),
                        escaped(labelled.label()));
    }

    /** One colour for each kind, the same everywhere. */
    private static String colour(String kind) {
        return "hsl(%d,75%%,40%%)".formatted(Math.floorMod(kind.hashCode() * 47, 360));
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
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
