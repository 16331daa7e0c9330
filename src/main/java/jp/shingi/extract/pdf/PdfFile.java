package jp.shingi.extract.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF, or says why not. */
final class PdfFile {
    private static final int HEADER = 1024;

    private PdfFile() {}

    static PDDocument open(Path file) throws Unreadable {
        try {
            check(file);
            var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw Unreadable.because(QuarantineReason.DAMAGED, "The PDF has no page that can be found.");
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw Unreadable.because(QuarantineReason.ENCRYPTED, "The PDF opens with a password only.", e);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** What the library found wrong while reading. */
    static Unreadable damaged(Exception e) {
        var said = String.valueOf(e.getMessage()).strip().replaceAll("[.。]+$", "");
        return Unreadable.because(QuarantineReason.DAMAGED, "The PDF is damaged: " + said + ".", e);
    }

    private static void check(Path file) throws IOException, Unreadable {
        if (Files.size(file) == 0) throw Unreadable.because(QuarantineReason.EMPTY, "The file has no bytes.");
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1);
            if (!head.contains("%PDF-")) {
                throw Unreadable.because(QuarantineReason.NOT_WHAT_IT_CLAIMS, "The file is no PDF.");
            }
        }
    }
}
