package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class RadicalsTest {
    @Test
    void radicalsBecomeIdeographs() {
        assertEquals("汐見区長 人馬西民", Radicals.fold("汐⾒区⻑ ⼈⾺⻄⺠"));
    }

    @Test
    void otherTextStaysTheSameObject() {
        var text = "髙﨑㈱ﾃｽﾄ";
        assertSame(text, Radicals.fold(text));
    }
}
