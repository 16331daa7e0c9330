package jp.shingi.structure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankTest {
    @ParameterizedTest
    @CsvSource({
        "'　　年　　月　　日から　　年　　月　　日まで', true",
        "'平成　年　月　日（審議会　年　月　日 諮問第　号）', true",
        "'その他（　　　　）', true",
        "'平成24年7月9日（審議会 平成24年3月14日 諮問第33号）', false",
        "'令和五年四月一日から', false",
        "'未定', false",
        "'－', false",
        "'生活福祉課', false",
    })
    void templates(String text, boolean blank) {
        assertEquals(blank, Blank.template(text));
    }
}
