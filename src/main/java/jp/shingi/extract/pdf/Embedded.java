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

    private boolean isCut;

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
        if (kids == null) return;
        isCut |= depth == 0 || files.size() > MOST;
        if (isCut) return;
        for (var kid : kids) collect(kid, depth - 1);
    }

    /** Puts the files of a portfolio in the place of its cover, as far as they are PDF. */
    static void unfold(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getCOSDictionary(COSName.COLLECTION) == null) return;
        var cover = document.getNumberOfPages();
        for (var file : of(document).files.values()) append(document, file);
        if (document.getNumberOfPages() == cover) return;
        for (var i = 0; i < cover; i++) document.removePage(0);
    }

    /** The files of a document that are not read. */
    static List<Warning> unread(PDDocument document) throws IOException {
        var portfolio = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.COLLECTION) != null;
        var embedded = of(document);
        var names = embedded.files.values().stream()
                .filter(file -> !portfolio || !opens(file))
                .map(PDComplexFileSpecification::getFilename)
                .map(String::valueOf)
                .toList();
        if (names.isEmpty() && !embedded.isCut) return List.of();
        var some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        var more = names.size() > NAMED || embedded.isCut ? ", …" : "";
        var count = names.size() + (embedded.isCut ? " or more" : "");
        return List.of(Warning.of(
                "part-not-read", "Files inside the PDF were not read (%s): %s%s".formatted(count, some, more)));
    }

    /** A file that is no PDF, is damaged or locked costs itself alone. */
    private static boolean opens(PDComplexFileSpecification file) {
        try (var member = open(file)) {
            return member.getNumberOfPages() > 0;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static void append(PDDocument document, PDComplexFileSpecification file) throws IOException {
        if (!opens(file)) return;
        try (var member = open(file)) {
            new PDFMergerUtility().appendDocument(document, member);
        }
    }

    private static PDDocument open(PDComplexFileSpecification file) throws IOException {
        byte[] bytes;
        try (var in = content(file).createInputStream()) {
            bytes = in.readNBytes(BYTES + 1);
        }
        if (bytes.length > BYTES) throw new IOException("a file of more than %,d bytes".formatted(BYTES));
        if (!new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1).startsWith("%PDF-"))
            throw new IOException("no PDF");
        return Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static PDEmbeddedFile content(PDComplexFileSpecification file) throws IOException {
        var unicode = file.getEmbeddedFileUnicode();
        var content = unicode == null ? file.getEmbeddedFile() : unicode;
        if (content == null) throw new IOException("a name without a file");
        return content;
    }
}
