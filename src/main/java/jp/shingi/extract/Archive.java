package jp.shingi.extract;

import static jp.shingi.model.QuarantineReason.DAMAGED;
import static jp.shingi.model.QuarantineReason.EMPTY;
import static jp.shingi.model.QuarantineReason.ENCRYPTED;
import static jp.shingi.model.QuarantineReason.TOO_LARGE;
import static jp.shingi.model.QuarantineReason.UNSUPPORTED;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip file of documents. Its members are read one by one, each from a copy of its own, so that one bad member costs only itself; names
 * are labels and never become paths. Close it.
 */
public final class Archive implements Closeable {
    private static final int MEMBERS = 5_000;
    private static final int RATIO = 200;

    /** What programs put into archives beside the documents. */
    private static final Set<String> LITTER = Set.of("thumbs.db", ".ds_store", "desktop.ini");

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final String name;
    private final ExtractSettings settings;

    /**
     * A file in the archive.
     *
     * @param name as kept in the archive, with {@code /} between folders
     * @param bytes as the archive says, -1 where it does not say
     * @param index place in the archive's directory, from 0
     */
    public record Member(String name, long bytes, int index) {}

    private Archive(ZipFile zip, String name, ExtractSettings settings) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
        this.name = name;
        this.settings = settings;
    }

    /** Whether a file is a zip file that is no office document. Only its directory is looked at. */
    public static boolean is(Path file, ExtractSettings settings) {
        try (var in = Files.newInputStream(file)) {
            if (Files.size(file) > settings.maxBytes()
                    || !Recognition.latin(in.readNBytes(4), 4).matches("(?s)PK(?:\3\4|\5\6)")) return false;
        } catch (IOException unreadable) {
            return false;
        }
        try (var zip = zip(file)) {
            return zip.getEntry("[Content_Types].xml") == null
                    && zip.getEntry("mimetype") == null
                    && ZipKind.APPLE.stream().allMatch(part -> zip.getEntry(part) == null);
        } catch (IOException damaged) {
            return false;
        }
    }

    /** Also where members are locked: the JDK's own reader takes such an archive for a damaged one. */
    private static ZipFile zip(Path file) throws IOException {
        return ZipFile.builder()
                .setPath(file)
                .setCharset(Charset.forName("windows-31j"))
                .setUseUnicodeExtraFields(true)
                .get();
    }

    /** Why an archive that stands where a document should is not read: it holds nothing or too much, or stands in another one. */
    static Unreadable refusal(Path file, String name, ExtractSettings settings) throws IOException {
        try (var archive = open(file, name, settings)) {
            if (archive.members().isEmpty())
                return Unreadable.because(EMPTY, name + " is an archive that holds no file");
            var message = name + " is an archive inside an archive, which we do not open";
            return new Unreadable(UNSUPPORTED, message, "Unpack it and ingest what it holds.");
        } catch (Unreadable why) {
            return why;
        }
    }

    /** Whether a member opens only with a password. */
    static boolean locked(Path file) {
        try (var zip = zip(file)) {
            return Collections.list(zip.getEntries()).stream()
                    .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
        } catch (IOException damaged) {
            return false;
        }
    }

    /** @throws Unreadable if the directory of the archive cannot be read or holds too much */
    public static Archive open(Path file, String name, ExtractSettings settings) throws Unreadable {
        try {
            var zip = zip(file);
            var archive = new Archive(zip, name, settings);
            if (archive.members().size() > MEMBERS) {
                zip.close();
                throw Unreadable.because(TOO_LARGE, "%s has more than %,d members".formatted(name, MEMBERS));
            }
            return archive;
        } catch (IOException e) {
            throw Unreadable.because(DAMAGED, name + " begins like a zip file, but its directory cannot be read", e);
        }
    }

    /** The files in the order of the archive's directory, without folders and what systems leave behind. */
    public List<Member> members() {
        var members = new ArrayList<Member>();
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var label = label(entry);
            if (!entry.isDirectory() && !litter(label)) members.add(new Member(label, entry.getSize(), i));
        }
        return members;
    }

    /** Names are UTF-8 where the archive says so or the bytes can be nothing else, else Shift_JIS as Windows writes them. */
    private static String label(ZipArchiveEntry entry) {
        var raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) return entry.getName();
        return Decoded.of(raw, Optional.empty()).text();
    }

    private static boolean litter(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .toLowerCase(java.util.Locale.ROOT);
        return name.startsWith("__MACOSX/") || LITTER.contains(last) || last.startsWith("~$");
    }

    /**
     * Copies a member to a file.
     *
     * @param target written anew; its name has nothing to do with the member's
     * @throws Unreadable if the member is locked, damaged or expands beyond the limit
     */
    public void copy(Member member, Path target) throws Unreadable {
        var entry = entries.get(member.index());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Unreadable.because(ENCRYPTED, "%s in %s opens only with a password".formatted(member.name(), name));
        }
        try {
            expand(entry, target);
        } catch (IOException e) {
            throw Unreadable.because(
                    DAMAGED, "%s in %s cannot be unpacked: %s".formatted(member.name(), name, e.getMessage()), e);
        }
    }

    private void expand(ZipArchiveEntry entry, Path target) throws Unreadable, IOException {
        var limit = Math.min(settings.maxBytes(), Math.max(1 << 20, entry.getCompressedSize() * RATIO));
        var buffer = new byte[1 << 16];
        var total = 0L;
        try (var in = zip.getInputStream(entry);
                var out = Files.newOutputStream(target)) {
            for (int n; (n = in.read(buffer)) > 0; ) {
                total += n;
                if (total > limit)
                    throw Unreadable.because(
                            TOO_LARGE,
                            "%s in %s expands to more than %,d bytes".formatted(entry.getName(), name, limit));
                out.write(buffer, 0, n);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
