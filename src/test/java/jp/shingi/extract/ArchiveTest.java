package jp.shingi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shingi.model.QuarantineReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final ExtractSettings SETTINGS = ExtractSettings.standard();

    @TempDir
    Path folder;

    private Path zip(Charset names, List<String> members) throws IOException {
        var file = folder.resolve("shiryo.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (var member : members) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(("本文 " + member).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void namesAreReadAsWindowsAndEverybodyElseWritesThem() throws Exception {
        for (var charset : List.of(Charset.forName("windows-31j"), StandardCharsets.UTF_8)) {
            var file = zip(charset, List.of("第１回/会議録①.txt", "資料1.html"));
            assertTrue(Archive.is(file, SETTINGS));
            try (var archive = Archive.open(file, "shiryo.zip", SETTINGS)) {
                assertEquals(
                        List.of("第１回/会議録①.txt", "資料1.html"),
                        archive.members().stream().map(Archive.Member::name).toList());
            }
        }
    }

    @Test
    void aNameNeverBecomesAPath() throws Exception {
        var file = zip(StandardCharsets.UTF_8, List.of("../../outside.txt", "__MACOSX/._a.txt", "a/Thumbs.db"));
        try (var archive = Archive.open(file, "shiryo.zip", SETTINGS)) {
            assertEquals(1, archive.members().size());
            var target = folder.resolve("member");
            archive.copy(archive.members().getFirst(), target);
            assertEquals("本文 ../../outside.txt", Files.readString(target));
            assertFalse(Files.exists(folder.resolve("../../outside.txt")));
        }
    }

    @Test
    void aMemberThatExpandsBeyondTheLimitCostsItself() throws Exception {
        var file = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            for (var i = 0; i < 40; i++) zip.write(new byte[1 << 20]);
        }
        try (var archive = Archive.open(file, "bomb.zip", SETTINGS)) {
            var member = archive.members().getFirst();
            var why = assertThrows(Unreadable.class, () -> archive.copy(member, folder.resolve("member")));
            assertEquals(QuarantineReason.TOO_LARGE, why.reason());
        }
    }

    private Unreadable refused(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("refused"), bytes);
        return assertThrows(Unreadable.class, () -> new Extractor().extract(file, "shiryo.zip"));
    }

    @Test
    void anArchiveWithoutFilesIsEmptyAndOneInAnotherIsNamed() throws Exception {
        var end = new byte[22];
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
        assertEquals(QuarantineReason.EMPTY, refused(end).reason());
        var nested = refused(Files.readAllBytes(zip(StandardCharsets.UTF_8, List.of("a.txt"))));
        assertEquals(QuarantineReason.UNSUPPORTED, nested.reason());
        assertTrue(nested.getMessage().contains("inside an archive"));
    }

    @Test
    void anArchiveWithTooManyFilesSaysSo() throws Exception {
        var names = java.util.stream.IntStream.range(0, 5_001)
                .mapToObj(Integer::toString)
                .toList();
        assertEquals(
                QuarantineReason.TOO_LARGE,
                refused(Files.readAllBytes(zip(StandardCharsets.UTF_8, names))).reason());
    }

    /** A member behind a password, as its flag tells; the others are read. */
    @Test
    void aLockedMemberCostsItselfAndNotTheArchive() throws Exception {
        var bytes = Files.readAllBytes(zip(StandardCharsets.UTF_8, List.of("locked.txt", "open.txt")));
        for (var at = 0; at + 10 < bytes.length; at++) {
            var local = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 3;
            var central = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1;
            if (!local && !central) continue;
            var name = new String(bytes, at + (local ? 30 : 46), 6, StandardCharsets.US_ASCII);
            if (name.equals("locked")) bytes[at + (local ? 6 : 8)] |= 1;
        }
        var file = Files.write(folder.resolve("locked.zip"), bytes);
        assertTrue(Archive.is(file, SETTINGS));
        try (var archive = Archive.open(file, "locked.zip", SETTINGS)) {
            var members = archive.members();
            var target = folder.resolve("member");
            var why = assertThrows(Unreadable.class, () -> archive.copy(members.getFirst(), target));
            assertEquals(QuarantineReason.ENCRYPTED, why.reason());
            archive.copy(members.getLast(), target);
            assertEquals("本文 open.txt", Files.readString(target));
        }
        assertEquals(QuarantineReason.ENCRYPTED, refused(bytes).reason());
    }
}
