package jp.shingi.extract;

import static jp.shingi.model.QuarantineReason.DAMAGED;
import static jp.shingi.model.QuarantineReason.ENCRYPTED;
import static jp.shingi.model.QuarantineReason.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells office files from archives, and stops bombs before anybody parses them. */
final class ZipKind {
    /** Markup of an office document rarely shrinks to less than a thirtieth; above this ratio a large file is a bomb. */
    private static final int RATIO = 100;

    private static final long SMALL = 64L << 20;
    /** What the packages of Apple's office programs hold, the newer ones first. */
    static final List<String> APPLE = List.of("Index/Document.iwa", "Index.zip", "index.apxl");

    private static final int ENTRIES = 20_000;

    private ZipKind() {}

    static FileType of(Path file, String name, ExtractSettings settings) throws Unreadable, IOException {
        try (var zip = new ZipFile(file.toFile(), Charset.forName("windows-31j"))) {
            checkSizes(zip, Files.size(file), name, settings);
            if (zip.getEntry("[Content_Types].xml") != null) return openXml(zip, name);
            if (APPLE.stream().anyMatch(part -> zip.getEntry(part) != null))
                throw UnsupportedKinds.refusal(name, "a document of Pages, Numbers or Keynote");
            var mimetype = zip.getEntry("mimetype");
            return mimetype == null ? FileType.ZIP : openDocument(zip, mimetype, name);
        } catch (ZipException e) {
            if (Archive.locked(file)) throw Unreadable.because(ENCRYPTED, name + " opens only with a password", e);
            throw Unreadable.because(DAMAGED, name + " begins like a zip file, but its directory cannot be read", e);
        }
    }

    /** Declared sizes first; then each markup entry is inflated once, because a directory can lie. */
    private static void checkSizes(ZipFile zip, long size, String name, ExtractSettings settings)
            throws Unreadable, IOException {
        if (zip.size() > ENTRIES) {
            throw Unreadable.because(
                    TOO_LARGE,
                    "%s has %,d entries, the limit (max entries) is %,d".formatted(name, zip.size(), ENTRIES));
        }
        var limit = settings.maxExpandedBytes();
        var declared =
                zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        refuse(name, declared, size, limit);
        var inflated = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) continue;
            inflated += inflate(zip, entry, limit - inflated);
            refuse(name, inflated, size, limit);
        }
    }

    private static void refuse(String name, long expanded, long size, long limit) throws Unreadable {
        if (expanded >= limit) throw tooLarge(name, "expands to more than %,d bytes".formatted(limit));
        if (expanded > SMALL && expanded / Math.max(1, size) > RATIO) {
            throw tooLarge(name, "expands to %d times its size".formatted(expanded / Math.max(1, size)));
        }
    }

    private static Unreadable tooLarge(String name, String how) {
        return Unreadable.because(TOO_LARGE, name + " " + how + " (limit: max expanded bytes)");
    }

    private static long inflate(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        var total = 0L;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n; total <= limit && (n = in.read(buffer)) > 0; ) total += n;
        }
        return total;
    }

    private static FileType openXml(ZipFile zip, String name) throws Unreadable {
        if (zip.getEntry("word/document.xml") != null) return FileType.DOCX;
        if (zip.getEntry("xl/workbook.xml") != null) return FileType.XLSX;
        if (zip.getEntry("ppt/presentation.xml") != null) return FileType.PPTX;
        if (zip.getEntry("xl/workbook.bin") != null) throw UnsupportedKinds.refusal(name, "a binary workbook (.xlsb)");
        if (has(zip, "word/")) return FileType.DOCX;
        if (has(zip, "xl/")) return FileType.XLSX;
        if (has(zip, "ppt/slides/")) return FileType.PPTX;
        throw UnsupportedKinds.refusal(name, "an Open XML package that is no document");
    }

    private static boolean has(ZipFile zip, String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    private static FileType openDocument(ZipFile zip, ZipEntry mimetype, String name) throws Unreadable, IOException {
        try (var in = zip.getInputStream(mimetype)) {
            var type = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
            return switch (type) {
                case "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template" ->
                    FileType.ODT;
                case "application/vnd.oasis.opendocument.spreadsheet",
                        "application/vnd.oasis.opendocument.spreadsheet-template" -> FileType.ODS;
                case "application/vnd.oasis.opendocument.presentation",
                        "application/vnd.oasis.opendocument.presentation-template" -> FileType.ODP;
                case "application/epub+zip" -> throw UnsupportedKinds.refusal(name, "an e-book (.epub)");
                default ->
                    throw UnsupportedKinds.refusal(name, type.isBlank() ? "a zip file of an unknown kind" : type);
            };
        }
    }
}
