package jp.shingi.extract;

import static jp.shingi.model.QuarantineReason.DAMAGED;
import static jp.shingi.model.QuarantineReason.EMPTY;
import static jp.shingi.model.QuarantineReason.ENCRYPTED;
import static jp.shingi.model.QuarantineReason.TOO_LARGE;
import static jp.shingi.model.QuarantineReason.UNSUPPORTED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds what a file is by its bytes; its name is only used to say what it claimed to be. */
final class Recognition {
    private static final int HEAD = 16 << 10;
    private static final Pattern PDF = Pattern.compile("%PDF-\\d");
    private static final Pattern HTML = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|frameset|title|meta|table|div|center|h[1-6]|p|ul|font)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> TARO = Set.of("JSRV_SegmentInformation", "DocumentText", "DocumentViewStyles");

    private Recognition() {}

    /**
     * What the file is.
     *
     * @throws Unreadable where it is empty, too large, locked, damaged beyond recognition or of a kind that we do not read
     */
    static FileType of(Path file, String name, ExtractSettings settings) throws Unreadable, IOException {
        var size = Files.size(file);
        if (size == 0) throw Unreadable.because(EMPTY, name + " has no bytes");
        if (size > settings.maxBytes()) {
            throw Unreadable.because(
                    TOO_LARGE,
                    "%s has %,d bytes, the limit (max bytes) is %,d".formatted(name, size, settings.maxBytes()));
        }
        var head = head(file);
        if (PDF.matcher(latin(head, 1024)).find()) return FileType.PDF;
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) return compound(file, name);
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) return ZipKind.of(file, name, settings);
        if (latin(head, 16).startsWith("{\\rtf")) return FileType.RTF;
        if (starts(head, 0xFF, 0xD8, 0xFF)) return FileType.JPEG;
        if (starts(head, 0x89, 'P', 'N', 'G')) return FileType.PNG;
        if (starts(head, 'I', 'I', '*', 0) || starts(head, 'M', 'M', 0, '*')) return FileType.TIFF;
        return words(file, name, head);
    }

    private static FileType words(Path file, String name, byte[] head) throws Unreadable, IOException {
        UnsupportedKinds.check(head, name);
        var decoded = Decoded.of(head, java.util.Optional.empty());
        if (blank(decoded.text())
                && blank(Decoded.of(Files.readAllBytes(file), java.util.Optional.empty())
                        .text())) {
            throw Unreadable.because(EMPTY, name + " holds nothing but white space");
        }
        if (HTML.matcher(decoded.text()).find() && looksLikeMarkup(decoded.text())) return FileType.HTML;
        var type = tika(file);
        if (decoded.plausible() && !type.startsWith("image/")) return FileType.TEXT;
        throw Unreadable.because(UNSUPPORTED, "%s is %s, which is no document of text".formatted(name, type));
    }

    /** Markup begins the file; Markdown that holds a stray tag in a table cell begins with something else. */
    private static boolean looksLikeMarkup(String text) {
        var stripped = text.replaceFirst("^(?s:\\s|\uFEFF|<\\?.*?\\?>|<!--.*?-->)*", "");
        if (!stripped.startsWith("<")) return false;
        var first = stripped.substring(0, Math.min(stripped.length(), 40)).toLowerCase(Locale.ROOT);
        return HTML.matcher(first).lookingAt() || HTML.matcher(text).results().count() > 3;
    }

    private static FileType compound(Path file, String name) throws Unreadable {
        try (var fs = new POIFSFileSystem(file.toFile(), true)) {
            var names = fs.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
                throw Unreadable.because(ENCRYPTED, name + " is an office file that opens only with a password");
            }
            if (names.contains("WordDocument")) return FileType.DOC;
            if (names.contains("Workbook") || names.contains("Book")) return FileType.XLS;
            if (names.contains("PowerPoint Document")) return FileType.PPT;
            if (names.stream().anyMatch(TARO::contains)) throw UnsupportedKinds.refusal(name, "一太郎 (Ichitaro, .jtd)");
            throw UnsupportedKinds.refusal(name, "an OLE compound file of an unknown program");
        } catch (IOException | RuntimeException e) {
            if (UnsupportedKinds.endsWith(name, UnsupportedKinds.TARO)) {
                throw UnsupportedKinds.refusal(name, "一太郎 (Ichitaro, .jtd)");
            }
            throw Unreadable.because(
                    DAMAGED, name + " begins like an office file, but its directory cannot be read", e);
        }
    }

    private static String tika(Path file) throws IOException {
        try (var stream = TikaInputStream.get(file)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(stream, new Metadata())
                    .toString();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> LineBuffer.blank((char) c));
    }

    static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) return false;
        for (var i = 0; i < magic.length; i++) if ((bytes[i] & 0xFF) != magic[i]) return false;
        return true;
    }
}
