package jp.shingi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "31,31",
        "３１,31",
        "三十一,31",
        "三一,31",
        "３十,30",
        "二〇一二,2012",
        "千二百五十,1250",
        "十,10",
        "百五,105",
        "1万2千,12000",
        "壱万,10000",
        "〇,0",
        "2千5百,2500",
        "参拾,30",
        "廿三,23",
        "二○,20",
        "一〇五,105",
        "１０,10",
        "十二万三千,123000"
    })
    void reads(String text, int number) {
        assertEquals(number, Numerals.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第三", "十百", "十二三", "三十四十", "-3", "3.5", "99999999999", "万"})
    void leaves(String text) {
        assertTrue(Numerals.parse(text).isEmpty(), text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenInKanjiIsReadAgain(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            int number = random.nextInt(i < 1000 ? 10_000 : 100_000_000);
            assertEquals(number, Numerals.parse(Numerals.kanji(number)).orElseThrow(), Numerals.kanji(number));
        }
    }
}
