package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {
    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalFullWidth, 12, １２",
        "decimalZero, 3, 03",
        "aiueoFullWidth, 3, ウ",
        "aiueo, 2, ｲ",
        "irohaFullWidth, 3, ハ",
        "japaneseCounting, 21, 二十一",
        "japaneseCounting, 110, 百十",
        "ideographDigital, 10, 一〇",
        "japaneseLegal, 2, 弐",
        "ideographTraditional, 2, 乙",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, ㉑",
        "decimalEnclosedParen, 3, ⑶",
        "upperRoman, 4, IV",
        "lowerRoman, 9, ix",
        "upperLetter, 27, AA",
        "lowerLetter, 3, c",
        "somethingNew, 5, 5"
    })
    void writesNumbersAsWordDoes(String format, int n, String wanted) {
        assertEquals(wanted, Counting.of(format, n));
    }

    @ParameterizedTest
    @CsvSource({
        "'[$-411]ggge\"年\"m\"月\"d\"日\"', 令和6年5月7日", "ge.m.d, R6.5.7", "'yyyy\"年\"m\"月\"d\"日\"(aaa)', 2024年5月7日(火)",
        "'m/d aaaa', 5/7 火曜日", "'ge.m.d h:mm', R6.5.7 9:05", "gge, 令6"
    })
    void showsDatesAsAJapaneseExcelDoes(String format, String wanted) {
        assertEquals(wanted, ShownDate.of(LocalDateTime.of(2024, 5, 7, 9, 5), format));
    }

    @Test
    void formatsOfNumbersAreLeftToTheLibrary() {
        assertEquals(true, ShownDate.format(0, "#,##0\"円\"").isEmpty());
        assertEquals(true, ShownDate.format(0, "General").isEmpty());
        assertEquals(true, ShownDate.format(28, "reserved-0x1C").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "'EQ \\o\\ac(○,1)', ①",
        "'EQ \\o\\ac(○,印)', ㊞",
        "'EQ \\* jc2 \\* \"Font:ＭＳ 明朝\" \\* hps10 \\o\\ad(\\s\\up 9(たか),髙)', 髙"
    })
    void drawnCharactersAreRead(String field, String wanted) {
        assertEquals(wanted, EqField.text(field));
    }
}
