package jp.shingi.extract.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shingi.model.Warning;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Files inside a PDF. Of a portfolio (ISO 32000-1, 12.3.5) a reader sees the files and no cover: those that are PDF become its pages. What
 * is attached to any other PDF stands beside its pages, and is only named.
 */
final class Embedded {
    private static final int DEPTH = 20;
    private static final int MOST = 1_000;
    private static final int BYTES = 64 << 20;
    private static final int NAMED = 5;

    private final Map<String, PDComplexFileSpecification> files = new TreeMap<>();

    private Embedded() {}

    private static Embedded of(PDDocument document) throws IOException {
        var embedded = new Embedded();
        var names = document.getDocumentCatalog().getNames();
        var tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) embedded.collect(tree, DEPTH);
        return embedded;
    }

    private void collect(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        var named = node.getNames();
        if (named != null) files.putAll(named);
        var kids = node.getKids();
        if (kids == null || depth == 0 || files.size() > MOST) return;
        for (var kid : kids) collect(kid, depth - 1);
    }

    /** Puts the files of a portfolio in the place of its cover, as far as they are PDF. */
    static void unfold(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getCOSDictionary(COSName.COLLECTION) == null) return;
        var cover = document.getNumberOfPages();
        for (var file : of(document).files.values()) {
            if (pdf(file)) append(document, file);
        }
        if (document.getNumberOfPages() == cover) return;
        for (var i = 0; i < cover; i++) document.removePage(0);
    }

    /** The files of a document that are not read. */
    static List<Warning> unread(PDDocument document) throws IOException {
        var portfolio = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.COLLECTION) != null;
        var names = of(document).files.values().stream()
                .filter(file -> !portfolio || !pdf(file))
                .map(PDComplexFileSpecification::getFilename)
                .map(String::valueOf)
                .toList();
        if (names.isEmpty()) return List.of();
        var some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        var more = names.size() > NAMED ? ", …" : "";
        return List.of(Warning.of(
                "part-not-read", "Files inside the PDF were not read (%d): %s%s".formatted(names.size(), some, more)));
    }

    private static boolean pdf(PDComplexFileSpecification file) {
        try (var in = content(file).createInputStream()) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        } catch (IOException | RuntimeException none) {
            return false;
        }
    }

    private static PDEmbeddedFile content(PDComplexFileSpecification file) throws IOException {
        var unicode = file.getEmbeddedFileUnicode();
        var content = unicode == null ? file.getEmbeddedFile() : unicode;
        if (content == null) throw new IOException("a name without a file");
        return content;
    }

    private static void append(PDDocument document, PDComplexFileSpecification file) throws IOException {
        byte[] bytes;
        try (var in = content(file).createInputStream()) {
            bytes = in.readNBytes(BYTES + 1);
        }
        if (bytes.length > BYTES) throw new TooMuch("a file of more than %,d bytes inside it".formatted(BYTES));
        try (var member = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            new PDFMergerUtility().appendDocument(document, member);
        }
    }
}
