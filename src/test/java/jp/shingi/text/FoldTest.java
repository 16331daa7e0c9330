package jp.shingi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {
    @Test
    void everyRowOfTheVariantsKeepsItsWord() {
        var rows = Rows.read(Fold.class, "variants.tsv");
        assertTrue(rows.size() > 300);
        for (var row : rows) {
            var example = row.get(3).split("→");
            assertEquals(example[1], Fold.variants(example[0]));
            assertEquals(row.get(2).equals("same") ? example[1] : example[0], Fold.oldForms(example[0]));
        }
    }

    @Test
    void radicalsBecomeIdeographs() {
        assertEquals("練馬区個人会長", Fold.radicals("練⾺区個⼈会⻑"));
        assertEquals("汐見区長 人馬西民", Fold.radicals("汐⾒区⻑ ⼈⾺⻄⺠"));
        assertEquals("長㈱", Fold.radicals("⻑㈱"));
        assertEquals("戸籍の附票", Fold.radicals("⼾籍の附票"));
        assertEquals("「はい。」、（略）", Fold.verticalForms("﹁はい︒﹂︑︵略︶"));
        assertEquals("戸籍", Fold.nfkc("⼾籍"));
        var other = "髙﨑㈱ﾃｽﾄ";
        assertSame(other, Fold.radicals(other));
    }

    @Test
    void widths() {
        assertEquals("(株)みどりデータ123アイウ", Fold.nfkc("㈱みどりデータ１２３ｱｲｳ"));
    }

    @Test
    void keysIgnoreWriting() {
        assertEquals(Fold.key("株式会社 高島データーサービス"), Fold.key("株式会社　髙嶋データーサービス"));
        assertFalse(Fold.key("斎藤").equals(Fold.key("斉藤")));
    }

    @Test
    void spacesOfTheLayoutClose() {
        assertEquals("個人情報保護 system 2 台", Fold.closeSpaces("個人情 報 保　護 system 2 台"));
        assertEquals("会長職務代理 山田", Fold.closeLetterSpacing("会長職務代理 山田"));
        assertEquals("委託先", Fold.closeLetterSpacing("委　託　先"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void foldingTwiceIsFoldingOnce(long seed) {
        var random = new Random(seed);
        var signs = "髙嶋﨑㈱　 ⻑⾺ｱＡ1第条Hーー−斎齋國ゕ々".codePoints().toArray();
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int k = 0; k < 20; k++) text.appendCodePoint(signs[random.nextInt(signs.length)]);
            for (var fold : List.<java.util.function.UnaryOperator<String>>of(
                    Fold::nfkc, Fold::radicals, Fold::variants, Fold::oldForms, Fold::closeSpaces, Fold::key)) {
                var once = fold.apply(text.toString());
                assertEquals(once, fold.apply(once));
            }
        }
    }
}
