package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files behind a password, in every way in which Office has locked them. */
class PasswordTest {
    private static final String PASSWORD = "himitsu";
    /** The upper byte of the flags of the file information block (FibBase, MS-DOC 2.5.2), and what we set in it. */
    private static final int FLAGS = 0x0B;

    /** Where the key, or the length of the header that holds it, stands there. */
    private static final int KEY = 0x0E;

    private static final int FLAG_ENCRYPTED = 0x01;
    private static final int FLAG_OBFUSCATED = 0x80;

    @TempDir
    Path folder;

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static Stream<Arguments> openXml() {
        return Stream.of("docx", "xlsx", "pptx")
                .flatMap(kind ->
                        Stream.of(EncryptionMode.agile, EncryptionMode.standard).map(mode -> Arguments.of(kind, mode)));
    }

    @ParameterizedTest
    @MethodSource
    void openXml(String kind, EncryptionMode mode) throws Exception {
        var file = folder.resolve("a." + kind);
        try (var fs = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (var locked = encryptor.getDataStream(fs)) {
                write(kind, locked);
            }
            fs.writeFilesystem(out);
        }
        encrypted(file);
    }

    private static void write(String kind, OutputStream out) throws IOException {
        switch (kind) {
            case "docx" -> {
                try (var document = new XWPFDocument()) {
                    document.createParagraph().createRun().setText("諮問書");
                    document.write(out);
                }
            }
            case "xlsx" -> {
                try (var book = new XSSFWorkbook()) {
                    book.createSheet().createRow(0).createCell(0).setCellValue("一覧");
                    book.write(out);
                }
            }
            default -> {
                try (var show = new XMLSlideShow()) {
                    show.createSlide().createTextBox().setText("資料");
                    show.write(out);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"binaryRC4", "cryptoAPI", "xor"})
    void workbooksOfExcel97(EncryptionMode mode) throws Exception {
        try (var book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("一覧");
            book.setEncryptionMode(mode);
            encrypted(locked(mode, "a.xls", book::write));
        }
    }

    /** Excel locks a workbook whose structure alone is protected with a password that everybody knows, and opens it without a question. */
    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"binaryRC4", "cryptoAPI", "xor"})
    void workbooksUnderTheUsualPasswordAreRead(EncryptionMode mode) throws Exception {
        var file = folder.resolve("open.xls");
        Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("名簿").createRow(0).createCell(0).setCellValue("一覧");
            book.setEncryptionMode(mode);
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals(
                "名簿\n一覧", Block.text(new Extractor().extract(file, "open.xls").blocks()));
    }

    @Test
    void presentationsOfPowerPoint97() throws Exception {
        try (var show = new HSLFSlideShow()) {
            show.createSlide().createTextBox().setText("資料");
            encrypted(locked(EncryptionMode.cryptoAPI, "a.ppt", show::write));
        }
    }

    private Path locked(EncryptionMode mode, String name, Writing writing) throws IOException {
        var file = folder.resolve(name);
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try (var out = Files.newOutputStream(file)) {
            writing.to(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    @Test
    void documentsOfWord97() throws Exception {
        try (var document = new HWPFDocument(form())) {
            encrypted(locked(EncryptionMode.cryptoAPI, "a.doc", document::write));
        }
    }

    /** RC4 of Word 97 (MS-DOC 2.2.6.2): the version 1.1, a salt and two verifiers begin the table stream. */
    @Test
    void documentsOfWord97UnderRc4() throws Exception {
        encrypted(flagged(FLAG_ENCRYPTED, 0x34, new byte[] {1, 0, 1, 0}));
    }

    /** XOR obfuscation (MS-DOC 2.2.6.1) is told by two flags of the file information block; the key stands in it, any number. */
    @ParameterizedTest
    @ValueSource(ints = {0, 0x34, 0x1A2B3C4D, 0x9A1C7B3D})
    void documentsOfWord97UnderXorWereDamaged(int key) throws Exception {
        encrypted(flagged(FLAG_ENCRYPTED | FLAG_OBFUSCATED, key, new byte[0]));
    }

    private Path flagged(int flags, int key, byte[] version) throws IOException {
        var file = folder.resolve("a.doc");
        try (var source = new POIFSFileSystem(form());
                var out = Files.newOutputStream(file)) {
            var main = bytes(source, "WordDocument");
            main[FLAGS] |= (byte) flags;
            LittleEndian.putInt(main, KEY, key);
            source.createOrUpdateDocument(new ByteArrayInputStream(main), "WordDocument");
            var table = bytes(source, "1Table");
            System.arraycopy(version, 0, table, 0, version.length);
            source.createOrUpdateDocument(new ByteArrayInputStream(table), "1Table");
            source.writeFilesystem(out);
        }
        return file;
    }

    private static InputStream form() {
        return Objects.requireNonNull(PasswordTest.class.getResourceAsStream("siomi-form.doc"));
    }

    private static byte[] bytes(POIFSFileSystem source, String stream) throws IOException {
        try (DocumentInputStream in = source.createDocumentInputStream(stream)) {
            return in.readAllBytes();
        }
    }

    private static void encrypted(Path file) {
        var refused = assertThrows(
                Unreadable.class,
                () -> new Extractor().extract(file, file.getFileName().toString()));
        assertEquals(QuarantineReason.ENCRYPTED, refused.reason(), refused.getMessage());
    }
}
