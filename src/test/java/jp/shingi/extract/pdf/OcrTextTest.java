package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs as OCR gives them, and as they are printed. */
class OcrTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(会長)本日は|（会長）本日は",
                "(1)諮問|(1)諮問",
                "〇会長|○会長",
                "二〇一三年|二〇一三年",
                "く報告事項>|＜報告事項＞",
                "くわしくは次の頁|くわしくは次の頁",
                "@区内の世帯|●区内の世帯",
                "info@example.jp|info@example.jp",
                "約5.000人|約5,000人",
                "4.25倍、1.2345倍|4.25倍、1.2345倍",
                "（事務局）ー職員の紹介|（事務局）－職員の紹介",
                "*省略|＊省略"
            })
    void signsAreThoseOfJapaneseType(String read, String printed) {
        assertEquals(printed, OcrText.published(read));
    }
}
