package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePageTest {
    @TempDir
    Path folder;

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
