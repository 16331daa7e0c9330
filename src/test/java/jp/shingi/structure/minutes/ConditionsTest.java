package jp.shingi.structure.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an approval is bound to. */
class ConditionsTest {
    private static final String THREE = "一つ目は、再委託をしないこと。二つ目は、年に一回は立入検査をすること。三つ目は、結果を本審議会に報告することです。";

    @Test
    void aPointerStandsForThePointsThatWereCountedBefore() {
        var texts = List.of(THREE, "異議なし。", "それでは、ただいまの３点を条件として承認いたします。");
        assertEquals(
                Optional.of(List.of("再委託をしないこと", "年に一回は立入検査をすること", "結果を本審議会に報告すること")),
                new Conditions(texts).in("それでは、ただいまの３点を条件として承認いたします。", 3));
    }

    @Test
    void aPointerWithAnotherCountStaysAsItWasSaid() {
        var sentence = "ただいまの２点を条件として承認いたします。";
        assertEquals(Optional.of(List.of("ただいまの２点")), new Conditions(List.of(THREE, sentence)).in(sentence, 2));
    }

    @Test
    void pointsAreCountedFromOne() {
        assertEquals(List.of("氏名", "住所"), Points.in("渡す項目は、(1)氏名、(2)住所です。"));
        assertEquals(List.of(), Points.in("資料の(2)を御覧ください。(5)にもあります。"));
    }
}
