package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as ink in cells, which OCR has read with all digits in half width. */
final class OcrWidthsTest {
    private static final int EM = 40;
    private static final int HIGH = 60;

    /** Reads what was printed; signs below U+2000 stand in half cells. */
    private static String read(String printed) {
        var pixels = new byte[HIGH * 2000];
        Arrays.fill(pixels, (byte) 255);
        var raster = new Raster(2000, HIGH, pixels);
        var words = new ArrayList<Tesseract.Word>();
        var x = 40;
        for (var i = 0; i < printed.length(); i++) {
            var c = printed.charAt(i);
            var cell = c < '\u2000' ? EM / 2 : EM;
            var wide = c >= '\uFF01' && c < '\uFF61';
            var ink = c < '\u2000' ? 16 : "（）".indexOf(c) >= 0 ? 10 : wide ? 19 : 36;
            var from = x + (c == '（' ? 26 : c == '）' ? 4 : (cell - ink) / 2);
            for (var y = 10; y < 50; y++) Arrays.fill(pixels, y * 2000 + from, y * 2000 + from + ink, (byte) 0);
            var said = wide ? (char) (c - '\uFF00' + ' ') : c;
            words.add(new Tesseract.Word(String.valueOf(said), 1, from, 10, ink, 40, 90));
            x += cell;
        }
        return String.join(
                "",
                new OcrWidths(raster, List.of(words), new OcrWidths.Statistics())
                        .of(words).stream().map(Tesseract.Word::text).toList());
    }

    @Test
    void digitsInFullCellsAreFullWidth() {
        for (var line : List.of("個人情報保護条例により平成２１年１０月から１２月までに１，２００件と２０件が第３条により")) assertEquals(line, read(line));
    }

    @Test
    void digitsInHalfCellsStayHalfWidth() {
        for (var line : List.of("個人情報保護条例第12条第3項の規定による", "給付の申請は前年度より1,200件ほど増えた", "提供先の記録は6年間これを保存するものとする"))
            assertEquals(line, read(line));
    }

    @Test
    void bracketsWithAnEmptyHalfAreFullWidth() {
        var line = "個人情報保護審査会の答申（25件）を報告した";
        assertEquals(line, read(line));
    }
}
