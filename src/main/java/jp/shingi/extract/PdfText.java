package jp.shingi.extract;

import static jp.shingi.model.QuarantineReason.ENCRYPTED;
import static jp.shingi.model.QuarantineReason.NO_TEXT_LAYER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Page;
import jp.shingi.model.layout.TextBlock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The flat text of a PDF, page by page, one block a paragraph of lines. */
final class PdfText {
    Extraction read(Path file, String name) throws Unreadable, IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var pages = new ArrayList<Page>();
            var blocks = new ArrayList<Block>();
            for (var number = 1; number <= document.getNumberOfPages(); number++) page(document, number, pages, blocks);
            if (blocks.isEmpty()) throw Unreadable.because(NO_TEXT_LAYER, name + " has no text on any page");
            return new Extraction("application/pdf", ExtractorKind.PDF, Optional.empty(), pages, blocks, List.of());
        } catch (InvalidPasswordException e) {
            throw Unreadable.because(ENCRYPTED, name + " opens only with a password", e);
        }
    }

    private static void page(PDDocument document, int number, List<Page> pages, List<Block> blocks) throws IOException {
        var box = document.getPage(number - 1).getCropBox();
        pages.add(new Page(number, box.getWidth(), box.getHeight(), false, Optional.empty()));
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        var lines = stripper.getText(document)
                .lines()
                .flatMap(line -> LineBuffer.lineOf(line, number).stream())
                .toList();
        if (!lines.isEmpty()) blocks.add(new TextBlock(lines));
    }
}
