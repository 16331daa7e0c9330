package jp.shingi.extract.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a PDF beside the content of its pages: forms filled in, layers, locks. */
class FilledTest {
    @TempDir
    Path folder;

    private interface Change {
        void to(PDDocument document) throws Exception;
    }

    private Extraction read(Sheet sheet, Change change) throws Exception {
        return new PdfReader().read(changed(sheet, change), PdfSettings.with(OcrMode.NEVER));
    }

    private Path changed(Sheet sheet, Change change) throws Exception {
        var file = folder.resolve("changed.pdf");
        try (sheet;
                var document = Loader.loadPDF(sheet.save(folder).toFile())) {
            change.to(document);
            document.save(file.toFile());
        }
        return file;
    }

    private static String text(Extraction read) {
        return Block.text(read.blocks());
    }

    private static COSDictionary field(PDDocument document, String type, double x, double y, double wide, double high) {
        var field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setName(COSName.SUBTYPE, "Widget");
        field.setName(COSName.FT, type);
        field.setItem(COSName.RECT, new PDRectangle((float) x, (float) (842 - y - high), (float) wide, (float) high));
        var page = document.getPage(0).getCOSObject();
        if (page.getCOSArray(COSName.ANNOTS) == null) page.setItem(COSName.ANNOTS, new COSArray());
        page.getCOSArray(COSName.ANNOTS).add(field);
        return field;
    }

    private static COSArray array(COSBase... entries) {
        return new COSArray(List.of(entries));
    }

    private static COSDictionary form(PDDocument document) {
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, new COSArray());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        return form;
    }

    private static void appearance(PDDocument document, COSDictionary field, String content) throws Exception {
        var stream = new COSStream();
        stream.setName(COSName.SUBTYPE, "Form");
        stream.setItem(COSName.BBOX, new PDRectangle(0, 0, 200, 20));
        stream.setItem(COSName.RESOURCES, document.getPage(0).getCOSObject().getDictionaryObject(COSName.RESOURCES));
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        var looks = new COSDictionary();
        looks.setItem(COSName.N, stream);
        field.setItem(COSName.AP, looks);
    }

    @Test
    void valuesThatTheFileDoesNotDrawAreRead() throws Exception {
        var read = read(
                new Sheet().text(60, 112, 10.5, "件名").text(60, 142, 10.5, "所管課").text(60, 172, 10.5, "理由"),
                document -> {
                    form(document);
                    field(document, "Tx", 160, 100, 300, 18).setItem(COSName.V, new COSString("見守り台帳の電子化"));
                    var choice = field(document, "Ch", 160, 130, 300, 18);
                    choice.setString(COSName.V, "2");
                    var options = new COSArray();
                    options.add(array(new COSString("1"), new COSString("総務課")));
                    options.add(array(new COSString("2"), new COSString("福祉課")));
                    choice.setItem(COSName.OPT, options);
                    var several = field(document, "Tx", 160, 160, 120, 60);
                    several.setInt(COSName.FF, 1 << 12);
                    several.setString(COSName.DA, "/Helv 10 Tf 0 g");
                    several.setItem(COSName.V, new COSString("台帳を紙で保管しており、検索に時間を要するため。"));
                });
        var text = text(read);
        assertTrue(text.contains("見守り台帳の電子化"), text);
        assertTrue(text.contains("福祉課") && !text.contains("総務課"), text);
        assertTrue(text.replaceAll("\\s", "").contains("台帳を紙で保管しており、検索に時間を要するため。"), text);
    }

    @Test
    void aStaleDrawingGoesWhereValuesAreToBeDrawnAnew() throws Exception {
        Change change = document -> {
            var field = field(document, "Tx", 160, 100, 200, 20);
            field.setItem(COSName.V, new COSString("新しい値"));
            appearance(document, field, "BT /H 10 Tf 2 5 Td <53e44e5d0020> Tj ET");
        };
        assertEquals(
                "件名　古九", text(read(new Sheet().text(60, 112, 10, "件名"), change)).strip());
        var anew = read(new Sheet().text(60, 112, 10, "件名"), document -> {
            form(document).setBoolean(COSName.NEED_APPEARANCES, true);
            change.to(document);
        });
        assertEquals("件名　新しい値", text(anew));
    }

    @Test
    void checkBoxesOfAFormShowTheirState() throws Exception {
        var read = read(
                new Sheet().text(60, 110, 10.5, "委託").text(120, 110, 10.5, "有").text(160, 110, 10.5, "□無"),
                document -> {
                    field(document, "Btn", 106, 101, 11, 11).setName(COSName.AS, "Yes");
                    field(document, "Btn", 160, 101, 11, 11).setName(COSName.AS, "Off");
                });
        assertEquals("委託　☑有　□無", text(read).replaceAll("[ 　]+", "　"));
    }

    @Test
    void freeTextWithoutADrawingIsRead() throws Exception {
        var read = read(new Sheet().text(60, 200, 10.5, "本文です。"), document -> {
            var note = field(document, "", 400, 40, 100, 20);
            note.setName(COSName.SUBTYPE, "FreeText");
            note.setString(COSName.CONTENTS, "資料５");
        });
        assertEquals("資料５\n本文です。", text(read));
    }

    @Test
    void whatStandsOnALayerThatIsOffIsLeftOutWithAWarning() throws Exception {
        var sheet = new Sheet()
                .text(60, 100, 10.5, "公開する部分です。")
                .operators("/OC /L BDC")
                .text(60, 130, 10.5, "公開しない部分です。")
                .operators("EMC")
                .text(60, 160, 10.5, "続きの部分です。");
        var read = read(sheet, document -> {
            var group = new COSDictionary();
            group.setItem(COSName.TYPE, COSName.OCG);
            group.setString(COSName.NAME, "下書き");
            var layers = new COSDictionary();
            layers.setItem(COSName.getPDFName("L"), group);
            document.getPage(0).getResources().getCOSObject().setItem(COSName.PROPERTIES, layers);
            var usual = new COSDictionary();
            usual.setItem(COSName.OFF, array(group));
            var all = new COSDictionary();
            all.setItem(COSName.OCGS, array(group));
            all.setItem(COSName.D, usual);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, all);
        });
        assertEquals("公開する部分です。\n続きの部分です。", text(read));
        assertEquals(
                List.of("hidden-text"),
                read.warnings().stream().map(w -> w.code()).toList());
    }

    @ParameterizedTest
    @CsvSource({"40", "128", "256"})
    void onlyAPasswordThatOpensTheFileLocksIt(int bits) throws Exception {
        var owned = read(new Sheet().text(60, 100, 10.5, "開けます。"), document -> lock(document, bits, ""));
        assertEquals("開けます。", text(owned));
        var locked = changed(new Sheet().text(60, 100, 10.5, "開けます。"), document -> lock(document, bits, "himitsu"));
        var refused =
                assertThrows(Unreadable.class, () -> new PdfReader().read(locked, PdfSettings.with(OcrMode.NEVER)));
        assertEquals(QuarantineReason.ENCRYPTED, refused.reason());
    }

    private static void lock(PDDocument document, int bits, String password) throws Exception {
        var policy = new StandardProtectionPolicy("nushi", password, new AccessPermission());
        policy.setEncryptionKeyLength(bits);
        policy.setPreferAES(bits > 40);
        document.protect(policy);
    }

    @Test
    void aLockThatOnlyAnotherProgramKnowsIsALock() throws Exception {
        var file = changed(new Sheet().text(60, 100, 10.5, "開けません。"), document -> lock(document, 128, ""));
        var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, bytes.replace("/Filter /Standard", "/Filter /SoftLock"), StandardCharsets.ISO_8859_1);
        var refused = assertThrows(Unreadable.class, () -> new PdfReader().read(file, PdfSettings.with(OcrMode.NEVER)));
        assertEquals(QuarantineReason.ENCRYPTED, refused.reason(), refused.getMessage());
    }

    @Test
    void theFilesOfAPortfolioAreItsPagesAndOthersAreNamed() throws Exception {
        var member = folder.resolve("member.pdf");
        try (var sheet = new Sheet().text(60, 100, 10.5, "資料１の本文です。")) {
            Files.copy(sheet.save(folder), member);
        }
        var torn = "%PDF-1.7 torn".getBytes(UTF_8);
        Change change = document -> {
            document.getDocumentCatalog().getCOSObject().setItem(COSName.COLLECTION, new COSDictionary());
            attach(
                    document,
                    Map.of("a.pdf", Files.readAllBytes(member), "b.xlsx", new byte[] {'P', 'K'}, "c.pdf", torn));
        };
        var read = read(new Sheet().text(60, 100, 10.5, "この文書はポートフォリオです。"), change);
        assertEquals("資料１の本文です。", text(read));
        assertEquals(1, read.pages().size());
        assertEquals(
                List.of("Files inside the PDF were not read (2): b.xlsx, c.pdf"),
                read.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void whatIsAttachedToAPdfIsNamed() throws Exception {
        var read = read(
                new Sheet().text(60, 100, 10.5, "本文です。"),
                document -> attach(document, Map.of("genkou.odt", new byte[] {'P', 'K'})));
        assertEquals("本文です。", text(read));
        assertEquals("part-not-read", read.warnings().getFirst().code());
    }

    private static void attach(PDDocument document, Map<String, byte[]> files) throws Exception {
        var all = new HashMap<String, PDComplexFileSpecification>();
        for (var name : files.keySet()) {
            var file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(files.get(name))));
            all.put(name, file);
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(all);
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    @Test
    void aFormThatOnlyItsProgramDrawsIsRefused() throws Exception {
        var file = changed(
                new Sheet().text(60, 100, 10.5, "Please wait..."),
                document -> form(document).setItem(COSName.XFA, new COSStream()));
        var refused = assertThrows(Unreadable.class, () -> new PdfReader().read(file, PdfSettings.with(OcrMode.NEVER)));
        assertEquals(QuarantineReason.UNSUPPORTED, refused.reason(), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg", "tif"})
    void aScanPublishedAsAPictureIsRead(String kind) throws Exception {
        try (var sheet = new Sheet().text(60, 100, 12, "審議会を開会します。").text(60, 130, 12, "議題は二件です。");
                var pages = PdfPages.open(sheet.save(folder))) {
            var image = ImageIO.read(new ByteArrayInputStream(pages.png(1, 1654)));
            var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            grey.createGraphics().drawImage(image, 0, 0, null);
            var file = folder.resolve("scan." + kind).toFile();
            assertTrue(ImageIO.write(grey, kind, file));
            var reader = new PdfReader();
            var refused =
                    assertThrows(Unreadable.class, () -> reader.read(file.toPath(), PdfSettings.with(OcrMode.NEVER)));
            assertEquals(QuarantineReason.NO_TEXT_LAYER, refused.reason());
            try (var scan = PdfPages.open(file.toPath())) {
                assertEquals(842, scan.size(1).height(), 1);
            }
        }
    }

    @Test
    void aFieldOfHundredsOfThousandsOfLettersIsTooLarge() throws Exception {
        var file = changed(new Sheet().text(60, 100, 10.5, "件名"), document -> {
            form(document);
            field(document, "Tx", 160, 100, 0, 0).setString(COSName.V, "a".repeat(200_000));
        });
        var refused = assertThrows(Unreadable.class, () -> new PdfReader().read(file, PdfSettings.with(OcrMode.NEVER)));
        assertEquals(QuarantineReason.TOO_LARGE, refused.reason(), refused.getMessage());
    }
}
