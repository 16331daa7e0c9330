package jp.shingi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shingi.model.QuarantineReason;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {
    @TempDir
    Path folder;

    private Unreadable refused(String name, byte[] bytes) throws IOException {
        var file = folder.resolve("file");
        Files.write(file, bytes);
        return assertThrows(Unreadable.class, () -> new Extractor().extract(file, name));
    }

    private void refused(QuarantineReason reason, String words, String name, byte[] bytes) throws IOException {
        var unreadable = refused(name, bytes);
        assertEquals(reason, unreadable.reason(), unreadable.getMessage());
        assertTrue(unreadable.getMessage().contains(words), unreadable.getMessage());
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }

    @Test
    void ichitaroIsNamed() throws IOException {
        try (var fs = new POIFSFileSystem()) {
            fs.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "DocumentText");
            var out = new ByteArrayOutputStream();
            fs.writeFilesystem(out);
            refused(QuarantineReason.UNSUPPORTED, "一太郎", "kaigiroku.jtd", out.toByteArray());
        }
    }

    @Test
    void packedIchitaroIsNamed() throws IOException {
        refused(QuarantineReason.UNSUPPORTED, "一太郎", "kaigiroku.jtdc", bytes(0x8F, 0xFE, 0x81, 0x03, 0xFF, 0xC0, 7, 9));
    }

    @Test
    void aMailIsNoPlainText() throws IOException {
        var mail = "From: a@example.jp\nSubject: =?ISO-2022-JP?B?GyRCMnE1RBsoQg==?=\nMIME-Version: 1.0\n\nhonbun\n";
        refused(QuarantineReason.UNSUPPORTED, "e-mail", "oshirase.eml", mail.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void tooManyMembersAreNamedAsTheLimit() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < 20_001; i++) zip.putNextEntry(new ZipEntry(Integer.toString(i)));
        }
        refused(QuarantineReason.TOO_LARGE, "max entries", "a.zip", out.toByteArray());
    }

    @Test
    void aWordFileThatNestsTooDeeplyIsTooLarge() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<a>".repeat(700) + "</a>".repeat(700)).getBytes(StandardCharsets.US_ASCII));
        }
        refused(QuarantineReason.TOO_LARGE, "nests more than", "a.docx", out.toByteArray());
    }

    @Test
    void picturesAndArchivesAreNamed() throws IOException {
        refused(QuarantineReason.DAMAGED, "damaged", "scan.jpg", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16));
        refused(QuarantineReason.UNSUPPORTED, "GIF", "scan.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII));
        refused(QuarantineReason.UNSUPPORTED, "LZH", "shiryo.lzh", bytes(0x20, 0x30, '-', 'l', 'h', '5', '-', 0));
        refused(QuarantineReason.UNSUPPORTED, "DocuWorks", "a.xdw", bytes(0x60, 0x0E, 0x82, 0x01, 0, 0, 0, 0));
        refused(
                QuarantineReason.UNSUPPORTED,
                "web archive",
                "a.mht",
                "MIME-Version: 1.0\r\nContent-Type: multipart/related;".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anOfficeFileBehindAPasswordIsEncrypted() throws Exception {
        try (var fs = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(fs)) {
                stream.write(new byte[4096]);
            }
            var out = new ByteArrayOutputStream();
            fs.writeFilesystem(out);
            refused(QuarantineReason.ENCRYPTED, "password", "form.docx", out.toByteArray());
        }
    }

    @Test
    void nothingAndWhiteSpaceAreEmpty() throws IOException {
        refused(QuarantineReason.EMPTY, "no bytes", "a.txt", new byte[0]);
        refused(QuarantineReason.EMPTY, "white space", "a.txt", " \r\n　".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageUnderThenameOfAPdfIsNotWhatItClaims() throws IOException {
        var page = "<html><head><title>みどり野区</title></head><body><p>メンテナンス中です。</p></body></html>";
        refused(QuarantineReason.NOT_WHAT_IT_CLAIMS, "web page", "giji.pdf", page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anErrorPageIsNoDocumentWhateverItsName() throws IOException {
        var page = "<html><head><title>404 Not Found</title></head><body><h1>ページが見つかりません</h1></body></html>";
        refused(QuarantineReason.NOT_WHAT_IT_CLAIMS, "error page", "giji.html", page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tornOfficeFilesAreDamaged() throws IOException {
        refused(
                QuarantineReason.DAMAGED,
                "directory",
                "a.docx",
                "PK\3\4 and then nothing".getBytes(StandardCharsets.ISO_8859_1));
        refused(
                QuarantineReason.DAMAGED,
                "directory",
                "a.doc",
                bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3));
    }

    @Test
    void aBombIsTooLargeBeforeAnybodyParsesIt() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 80; i++) zip.write(zeros);
        }
        refused(QuarantineReason.TOO_LARGE, "times its size", "a.docx", out.toByteArray());
    }

    @Test
    void theNameDoesNotMatter() throws Exception {
        var file = folder.resolve("kaigiroku.pdf.tmp");
        Files.write(file, "<HTML><BODY><P>○会長　開会します。</P></BODY></HTML>".getBytes(Charset.forName("windows-31j")));
        assertEquals("text/html", new Extractor().extract(file, "dl.php").mediaType());
        Files.writeString(file, "○会長　開会します。\n<br>とは書かない。");
        assertEquals("text/plain", new Extractor().extract(file, "dl.html").mediaType());
    }

    @Test
    void xmlOfOtherProgramsIsNamedAndNotReadAsItsMarkup() throws IOException {
        var head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"x\"?>\n";
        for (var kind : java.util.Map.of(
                        "<w:wordDocument xmlns:w='w'><w:t>会議録</w:t></w:wordDocument>", "Word 2003 XML",
                        "<Workbook><Data>件名</Data></Workbook>", "Excel 2003 XML",
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hosts'>]><svg>&x;</svg>", "svg",
                        "<rss><title>お知らせ</title></rss>", "rss")
                .entrySet()) {
            refused(
                    QuarantineReason.UNSUPPORTED,
                    kind.getValue(),
                    "a.doc",
                    (head + kind.getKey()).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aPageThatDeclaresItselfToBeXmlIsAPage() throws Exception {
        var page =
                "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x.dtd'>\n<html xmlns='x'><body><p>○会長　開会します。</p></body></html>";
        var file = Files.writeString(folder.resolve("page"), page);
        assertEquals(
                "○会長　開会します。",
                jp.shingi.model.layout.Block.text(
                        new Extractor().extract(file, "a.html").blocks()));
    }

    @Test
    void packagesOfOtherProgramsAreNamedAndAreNoArchives() throws IOException {
        refused(QuarantineReason.UNSUPPORTED, "Pages", "a.pages", zip("Index/Document.iwa", "x"));
        refused(QuarantineReason.UNSUPPORTED, "e-book", "a.epub", zip("mimetype", "application/epub+zip"));
        var file = Files.write(folder.resolve("numbers"), zip("Index/Document.iwa", "x"));
        assertFalse(Archive.is(file, ExtractSettings.standard()));
    }

    @Test
    void anOldMailWithoutAMimeVersionIsAMail() throws IOException {
        var mail = "Received: from a by b;\r\n Fri, 1 Apr 2022\r\nSubject: x\r\nFrom: a@b\r\nTo: c@d\r\n\r\nhonbun";
        refused(QuarantineReason.UNSUPPORTED, "e-mail", "a.eml", mail.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] zip(String part, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    @Test
    void aPictureOfTooManyPixelsIsTooLargeBeforeItIsDecoded() throws IOException {
        var picture = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", picture);
        var bytes = java.nio.ByteBuffer.wrap(picture.toByteArray())
                .putInt(16, 100_000)
                .putInt(20, 100_000);
        var check = new java.util.zip.CRC32();
        check.update(bytes.array(), 12, 17);
        bytes.putInt(29, (int) check.getValue());
        refused(QuarantineReason.TOO_LARGE, "pixels", "scan.png", bytes.array());
    }
}
