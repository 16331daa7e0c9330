package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import jp.shingi.model.layout.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are found where they were drawn. */
class WordPlacesTest {
    @TempDir
    private Path folder;

    private List<Box> places(Sheet sheet, String... words) throws Exception {
        try (sheet;
                var pages = PdfPages.open(sheet.save(folder))) {
            return pages.places(1, List.of(words));
        }
    }

    private static void at(double x, double width, Box box) {
        assertEquals(x, box.x(), 1, box.toString());
        assertEquals(width, box.width(), 1, box.toString());
    }

    @Test
    void everyOccurrenceOnALine() throws Exception {
        var found = places(new Sheet().text(60, 100, 10, "委託と再委託について"), "委託");
        assertEquals(2, found.size());
        at(60, 20, found.get(0));
        at(100, 20, found.get(1));
        assertTrue(found.get(0).y() > 85 && found.get(0).bottom() < 106, found.toString());
    }

    @Test
    void aWordThatGoesOnInTheNextLineHasABoxOnEach() throws Exception {
        var found = places(new Sheet().lines(60, 100, 10, 16, "名簿を目的外", "利用する。"), "目的外利用");
        assertEquals(2, found.size());
        at(90, 30, found.get(0));
        at(60, 20, found.get(1));
    }

    @Test
    void widthCaseAndBlanksDoNotMatter() throws Exception {
        assertEquals(1, places(new Sheet().text(60, 100, 10, "第１２条の規定"), "第12条").size());
        assertEquals(
                1, places(new Sheet().text(60, 100, 10, "ＡＩ－ＯＣＲの利用"), "ai-ocr").size());
        assertEquals(1, places(new Sheet().text(60, 100, 10, "委　託　先"), "委託先").size());
    }

    @Test
    void verticalWritingAndTurnedPages() throws Exception {
        var vertical = places(new Sheet().vertical(300, 100, 10, "個人情報の保護"), "情報");
        assertEquals(1, vertical.size(), vertical.toString());
        assertTrue(vertical.getFirst().height() > vertical.getFirst().width());
        assertEquals(
                1,
                places(new Sheet().rotated(90).text(60, 100, 10, "個人情報の保護"), "情報")
                        .size());
    }

    /** Some programs draw the letters of a line in any order. */
    @Test
    void lettersThatAreDrawnInDisorder() throws Exception {
        var sheet = new Sheet()
                .text(80, 100, 10, "託")
                .text(60, 100, 10, "再")
                .text(90, 100, 10, "先")
                .text(70, 100, 10, "委");
        var found = places(sheet, "再委託先");
        assertEquals(1, found.size());
        at(60, 40, found.getFirst());
    }

    @Test
    void whatIsNotThereHasNoPlace() throws Exception {
        assertEquals(List.of(), places(new Sheet().text(60, 100, 10, "委託"), "目的外", " ", ""));
    }
}
