package jp.shingi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
    private static final String TEXT = "第３回みどり野区審議会　会議録\r\n○会長　それでは、審議を始めます。資料は①から③までです。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "x-eucJP-Open", "x-windows-50221", "UTF-16LE", "UTF-16BE"})
    void readsEveryCharsetOfJapanesePagesWithoutBeingTold(String charset) {
        var read = Decoded.of(TEXT.getBytes(Charset.forName(charset)), Optional.empty());
        assertEquals(TEXT, read.text());
        assertEquals(0, read.errors());
    }

    @Test
    void aWrongDeclarationIsNotBelieved() {
        assertEquals(
                TEXT,
                Decoded.of(TEXT.getBytes(StandardCharsets.UTF_8), Optional.of("Shift_JIS"))
                        .text());
        var euc = TEXT.getBytes(Charset.forName("x-eucJP-Open"));
        assertEquals(TEXT, Decoded.of(euc, Optional.of("iso-8859-1")).text());
        assertEquals(TEXT, Decoded.of(euc, Optional.of("Shift_JIS")).text());
        assertEquals(
                TEXT,
                Decoded.of(TEXT.getBytes(Charset.forName("windows-31j")), Optional.of("utf-8"))
                        .text());
    }

    @Test
    void shiftJisHasItsWindowsExtensions() {
        var bytes = "髙﨑①㈱Ⅳ～－".getBytes(Charset.forName("windows-31j"));
        assertEquals("髙﨑①㈱Ⅳ～－", Decoded.of(bytes, Optional.of("x-sjis")).text());
    }

    @Test
    void aByteOrderMarkIsStrongerThanTheDeclaration() {
        var bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
        assertEquals(TEXT, Decoded.of(bytes, Optional.of("EUC-JP")).text());
    }

    @Test
    void aTornCharacterCostsItself() {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[1] = 'x';
        var read = Decoded.of(bytes, Optional.of("UTF-8"));
        assertTrue(read.errors() > 0);
        assertTrue(read.text().endsWith("資料は①から③までです。"));
    }

    @Test
    void noiseIsNoText() {
        var noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        assertFalse(Decoded.of(noise, Optional.empty()).plausible());
    }

    @Test
    void eucJpAndJisHaveTheSignsOfShiftJis() {
        var text = "○委員　〇１～－∥についてお尋ねします。";
        for (var charset : List.of("x-eucJP-Open", "x-windows-iso2022jp")) {
            var bytes = text.replace('～', '〜')
                    .replace('－', '−')
                    .replace('∥', '‖')
                    .getBytes(Charset.forName("x-eucJP-Open"));
            var read = charset.equals("x-eucJP-Open") ? bytes : text.getBytes(Charset.forName(charset));
            assertEquals(text, Decoded.of(read, Optional.empty()).text());
        }
    }

    @Test
    void jisHasTheIdeographsThatIbmAdded() {
        byte[] bytes = {0x1B, '$', 'B', 0x7C, 0x62, 0x36, 0x36, 0x1B, '(', 'B'};
        assertEquals("髙橋", Decoded.of(bytes, Optional.empty()).text());
    }

    @Test
    void aFewStrayBytesInJapaneseDoNotMakeItUnreadable() {
        var bytes = ("会議録\n" + TEXT.repeat(2)).getBytes(Charset.forName("windows-31j"));
        bytes[20] = (byte) 0xFF;
        bytes[21] = (byte) 0xFE;
        assertTrue(Decoded.of(bytes, Optional.empty()).plausible());
    }

    @Test
    void utf32IsReadByItsMark() {
        var bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32LE"));
        assertEquals(TEXT, Decoded.of(bytes, Optional.empty()).text());
    }
}
