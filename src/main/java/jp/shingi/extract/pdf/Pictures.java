package jp.shingi.extract.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.w3c.dom.Node;

/** A scan published as a picture (PNG, JPEG, TIFF of any number of pages), as a document whose pages are pictures. */
final class Pictures {
    private static final int MOST = 1_000;
    private static final long PIXELS = 100_000_000;
    private static final double LONG_SIDE = PDRectangle.A4.getHeight();
    private static final double INCH = 25.4;
    /** Screens and cameras write 72 or 96 whatever the size of the paper. */
    private static final double LEAST_DPI = 100;

    private static final double MOST_DPI = 1_200;

    private Pictures() {}

    /** @throws IOException if there is none that can be decoded */
    static PDDocument open(Path file) throws IOException {
        var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException("a picture of a kind that cannot be decoded");
            var reader = readers.next();
            reader.setInput(in);
            var count = reader.getNumImages(true);
            if (count > MOST) throw new TooMuch("%,d pictures".formatted(count));
            for (var i = 0; i < count; i++) add(document, reader, i, file);
            reader.dispose();
            return document;
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private static void add(PDDocument document, ImageReader reader, int index, Path file) throws IOException {
        var pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        if (pixels > PIXELS) throw new TooMuch("a picture of %,d pixels".formatted(pixels));
        var scale = 72
                / resolution(reader, index)
                        .orElse(72 * Math.max(reader.getWidth(index), reader.getHeight(index)) / LONG_SIDE);
        var width = (float) (reader.getWidth(index) * scale);
        var height = (float) (reader.getHeight(index) * scale);
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image(document, reader, index, file), 0, 0, width, height);
        }
    }

    /** A JPEG goes into the page as it is, for its decoder here does not know the colours of print. */
    private static PDImageXObject image(PDDocument document, ImageReader reader, int index, Path file)
            throws IOException {
        if (!"jpeg".equalsIgnoreCase(reader.getFormatName()))
            return LosslessFactory.createFromImage(document, reader.read(index));
        try (var in = Files.newInputStream(file)) {
            return JPEGFactory.createFromStream(document, in);
        }
    }

    /** In dots per inch, where the file says something that a scanner may have meant. */
    private static Optional<Double> resolution(ImageReader reader, int index) {
        var metadata = metadata(reader, index);
        if (metadata.isEmpty() || !metadata.get().isStandardMetadataFormatSupported()) return Optional.empty();
        return find(metadata.get().getAsTree("javax_imageio_1.0"), "HorizontalPixelSize")
                .map(node -> INCH
                        / Double.parseDouble(
                                node.getAttributes().getNamedItem("value").getNodeValue()))
                .filter(dpi -> dpi >= LEAST_DPI && dpi <= MOST_DPI);
    }

    private static Optional<IIOMetadata> metadata(ImageReader reader, int index) {
        try {
            return Optional.ofNullable(reader.getImageMetadata(index));
        } catch (IOException coloursOfPrint) {
            return Optional.empty();
        }
    }

    private static Optional<Node> find(Node tree, String name) {
        for (var node = tree.getFirstChild(); node != null; node = node.getNextSibling()) {
            var found = node.getNodeName().equals(name) ? Optional.of(node) : find(node, name);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
