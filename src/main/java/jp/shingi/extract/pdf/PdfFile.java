package jp.shingi.extract.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF, a portfolio as the files inside it, a picture as a PDF of pictures; or says why not. */
final class PdfFile {
    private static final int HEADER = 1024;
    /** Some sites add to the end of a file; what belongs there is looked for within so many bytes. */
    private static final int TAIL = 1 << 16;
    /** How JPEG, PNG and both kinds of TIFF begin. */
    private static final Pattern PICTURE = Pattern.compile("\u00ff\u00d8\u00ff|\u0089PNG|II\\*\\x00|MM\\x00\\*");

    private PdfFile() {}

    static PDDocument open(Path file) throws Unreadable {
        try {
            var document = isPdf(file) ? pdf(file) : Pictures.open(file);
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw Unreadable.because(QuarantineReason.DAMAGED, "The PDF has no page that can be found.");
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw opensWithPassword(e);
        } catch (TooMuch e) {
            throw tooLarge(e);
        } catch (IOException | RuntimeException e) {
            throw locked(e) ? opensWithPassword(e) : damaged(e);
        }
    }

    private static PDDocument pdf(Path file) throws IOException {
        var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        Embedded.unfold(document);
        return document;
    }

    /** Whether the library does not know the program that locked the file, or the file opens with a certificate. */
    private static boolean locked(Exception e) {
        var said = String.valueOf(e.getMessage());
        return said.contains("security handler") || said.contains("decryption material");
    }

    private static Unreadable opensWithPassword(Exception e) {
        return Unreadable.because(
                QuarantineReason.ENCRYPTED, "The PDF opens with a password or a certificate only.", e);
    }

    static Unreadable tooLarge(TooMuch e) {
        return Unreadable.because(QuarantineReason.TOO_LARGE, "The file has %s.".formatted(e.getMessage()), e);
    }

    /** What the library found wrong while reading. */
    static Unreadable damaged(Exception e) {
        var said = String.valueOf(e.getMessage()).strip().replaceAll("[.。]+$", "");
        return Unreadable.because(QuarantineReason.DAMAGED, "The file is damaged: " + said + ".", e);
    }

    /** Whether a PDF lacks what its last lines say (ISO 32000, 7.5.5): the library then gathers what objects it finds, and pages may be gone. */
    static boolean torn(Path file) throws IOException, Unreadable {
        if (!isPdf(file)) return false;
        try (var in = FileChannel.open(file)) {
            var tail = ByteBuffer.allocate((int) Math.min(TAIL, in.size()));
            in.read(tail, in.size() - tail.capacity());
            return !new String(tail.array(), StandardCharsets.ISO_8859_1).contains("startxref");
        }
    }

    static boolean isPdf(Path file) throws IOException, Unreadable {
        if (Files.size(file) == 0) throw Unreadable.because(QuarantineReason.EMPTY, "The file has no bytes.");
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1);
            if (head.contains("%PDF-")) return true;
            if (PICTURE.matcher(head).lookingAt()) return false;
            throw Unreadable.because(QuarantineReason.NOT_WHAT_IT_CLAIMS, "The file is no PDF.");
        }
    }
}
