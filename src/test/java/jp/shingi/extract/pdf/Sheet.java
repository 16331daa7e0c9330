package jp.shingi.extract.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes small PDFs by hand: Japanese text in a font that is not embedded, lines and boxes; places from the top left corner. */
final class Sheet implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final double width;
    private final double height;
    private final StringBuilder content = new StringBuilder();
    private int rotation;

    Sheet() {
        this(595, 842);
    }

    Sheet(double width, double height) {
        this.width = width;
        this.height = height;
    }

    Sheet rotated(int degrees) {
        rotation = degrees;
        return this;
    }

    /** Text whose baseline begins at a point. */
    Sheet text(double x, double y, double size, String text) {
        return operators("BT /H %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET", size, x, height - y, hex(text));
    }

    /** Lines of text below one another. */
    Sheet lines(double x, double y, double size, double step, String... lines) {
        for (var i = 0; i < lines.length; i++) text(x, y + i * step, size, lines[i]);
        return this;
    }

    /** Text turned a quarter counter-clockwise: reading upwards. */
    Sheet upwards(double x, double y, double size, String text) {
        return operators("BT /H %s Tf 0 1 -1 0 %s %s Tm <%s> Tj ET", size, x, height - y, hex(text));
    }

    /** Vertical writing; the point is the middle of the top edge. */
    Sheet vertical(double x, double y, double size, String text) {
        return operators("BT /V %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET", size, x, height - y, hex(text));
    }

    Sheet line(double x1, double y1, double x2, double y2) {
        return operators("0.5 w %s %s m %s %s l S", x1, height - y1, x2, height - y2);
    }

    Sheet box(double x, double y, double wide, double high) {
        return operators("0.5 w %s %s %s %s re S", x, height - y - high, wide, high);
    }

    Sheet filled(double x, double y, double wide, double high) {
        return operators("%s %s %s %s re f", x, height - y - high, wide, high);
    }

    /** A ring inside a rectangle. */
    Sheet ring(double x, double y, double wide, double high) {
        var k = 0.5523;
        var cx = x + wide / 2;
        var cy = height - y - high / 2;
        var rx = wide / 2;
        var ry = high / 2;
        operators("%s %s m", cx + rx, cy);
        operators("%s %s %s %s %s %s c", cx + rx, cy + k * ry, cx + k * rx, cy + ry, cx, cy + ry);
        operators("%s %s %s %s %s %s c", cx - k * rx, cy + ry, cx - rx, cy + k * ry, cx - rx, cy);
        operators("%s %s %s %s %s %s c", cx - rx, cy - k * ry, cx - k * rx, cy - ry, cx, cy - ry);
        return operators("%s %s %s %s %s %s c s", cx + k * rx, cy - ry, cx + rx, cy - k * ry, cx + rx, cy);
    }

    /** Operators as they stand; numbers are written with a point. */
    Sheet operators(String format, Object... values) {
        content.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    /** Ends the page. */
    Sheet page() {
        try {
            var page = new PDPage(new PDRectangle((float) width, (float) height));
            page.setRotation(rotation);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            var fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("H"), font("UniJIS-UTF16-H"));
            fonts.setItem(COSName.getPDFName("V"), font("UniJIS-UTF16-V"));
            var resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            document.addPage(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content.setLength(0);
        return this;
    }

    Path save(Path folder) throws IOException {
        if (!content.isEmpty()) page();
        var file = folder.resolve("sheet.pdf");
        document.save(file.toFile());
        return file;
    }

    private static COSDictionary font(String encoding) {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Japan1"));
        system.setInt(COSName.SUPPLEMENT, 6);
        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "Ryumin-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        var half = new COSArray();
        for (var number : new int[] {1, 230, 500}) half.add(COSInteger.get(number));
        descendant.setItem(COSName.W, half);
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "Ryumin-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        var descendants = new COSArray();
        descendants.add(descendant);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "Ryumin-Light-" + encoding);
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
