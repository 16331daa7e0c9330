package jp.shingi.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "dai41kai_kaigiroku.pdf, 41, dai43kai_kaigiroku.pdf, 43, true",
        "https://x/r03_02_kaigiroku.html, 2, https://x/r03_04_kaigiroku.html, 4, true",
        "https://x/r03_02_kaigiroku.html, 2, https://x/r05_04_kaigiroku.html, 4, false",
        "https://x/%E7%AC%AC5%E5%9B%9E.pdf, 5, https://x/第６回.pdf, 6, true",
        "https://x/files/000118.pdf, 3, https://x/files/000119.pdf, 4, false",
        "dai41kai_kaigiroku.pdf, 41, dai43kai_shiryo.pdf, 43, false",
        "hogo/r3_01_kaigiroku.txt, 1, hogo/r3_02_kaigiroku.pdf, 2, true",
    })
    void onlyTheNumberOfTheMeetingDiffers(String one, int first, String other, int second, boolean differ) {
        assertEquals(differ, Address.differ(one, first, other, second));
    }

    @ParameterizedTest
    @CsvSource({
        "hogo/r3_shimon_005.docx, 2021年度, true",
        "https://x/R03-shimon5.pdf, 2021年度, true",
        "https://x/令和３年度/諮問第5号.pdf, 2021年度, true",
        "https://x/2021/shimon5.pdf, 2021年度, true",
        "https://x/h30_shimon5.pdf, 2018年度, true",
        "https://x/r30_shimon5.pdf, 2021年度, false",
        "https://x/shimon5.pdf, 2021年度, false",
        "https://x/r3_shimon5.pdf, 第3期, false",
    })
    void theYearThatAnAddressNames(String uri, String series, boolean named) {
        assertEquals(named, Address.isOf(uri, series));
    }
}
