package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Extraction;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePageTest {
    @TempDir
    Path folder;

    /** The library gathers the objects that are there, and said nothing of those that are not. */
    @Test
    void aFileWithoutItsEndSaysSo() throws Exception {
        var whole = folder.resolve("whole.pdf");
        try (var document = new PDDocument()) {
            for (var number = 1; number <= 5; number++) lettered(document, "Page " + number);
            document.save(whole.toFile(), CompressParameters.NO_COMPRESSION);
        }
        var bytes = Files.readAllBytes(whole);
        var torn = Files.write(folder.resolve("torn.pdf"), Arrays.copyOf(bytes, bytes.length * 9 / 10));
        var settings = PdfSettings.of(ExtractSettings.standard().with(OcrMode.NEVER), page -> {});
        assertEquals(List.of(), codes(new PdfReader().read(whole, settings)));
        assertEquals(List.of("file-torn"), codes(new PdfReader().read(torn, settings)));
    }

    private static List<String> codes(Extraction extraction) {
        return extraction.warnings().stream().map(Warning::code).toList();
    }

    private static void lettered(PDDocument document, String text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    /** Thirty forms, each of which draws the next one twice, in 5 kB. */
    @Test
    void formsThatMultiplyAreTooLarge() throws Exception {
        var file = folder.resolve("forms.pdf");
        try (var document = new PDDocument()) {
            var next = form(document, "0 0 10 10 re f", new PDResources());
            for (var i = 0; i < 30; i++) next = form(document, "/X Do /X Do", with(next));
            var page = new PDPage(PDRectangle.A4);
            page.setResources(with(next));
            page.setContents(new PDStream(
                    document, new java.io.ByteArrayInputStream("/X Do".getBytes(StandardCharsets.US_ASCII))));
            document.addPage(page);
            document.save(file.toFile());
        }
        var settings = PdfSettings.of(ExtractSettings.standard().with(OcrMode.NEVER), page -> {});
        var refused = assertThrows(Unreadable.class, () -> new PdfReader().read(file, settings));
        assertEquals(QuarantineReason.TOO_LARGE, refused.reason(), refused.getMessage());
    }

    private static PDFormXObject form(PDDocument document, String content, PDResources resources) throws Exception {
        var form = new PDFormXObject(document);
        try (var out = form.getStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        form.setBBox(PDRectangle.A4);
        form.setResources(resources);
        return form;
    }

    private static PDResources with(PDFormXObject form) {
        var resources = new PDResources();
        resources.put(COSName.getPDFName("X"), form);
        return resources;
    }
}
