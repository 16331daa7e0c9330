package jp.shingi.structure.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
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
    void aCountAloneIsAPointer() {
        var texts = List.of("一つ、氏名を除くこと。二つ、記録を残すこと。三つ、証明書を出させること。", "諮問第７号は、三つの条件を付して承認いたします。");
        assertEquals(
                Optional.of(List.of("氏名を除くこと", "記録を残すこと", "証明書を出させること")), new Conditions(texts).in(texts.getLast(), 2));
    }

    @Test
    void sentencesInARowStandForTheirCount() {
        var texts =
                List.of("条件を付けることにいたしましょう。住所を地区に置き換えること。結果を契約に明記すること。この２点ではいかがでしょうか。", "異議なし。", "この２点を条件として了承いたします。");
        assertEquals(
                Optional.of(List.of("住所を地区に置き換えること", "結果を契約に明記すること")), new Conditions(texts).in(texts.getLast(), 3));
    }

    @Test
    void pointsWithinTheSentenceAreParted() {
        var sentence = "それでは、諮問第１２号は、識別の機能を用いないこと、件数を毎年度報告すること、この２点を条件として承認といたします。";
        assertEquals(
                Optional.of(List.of("識別の機能を用いないこと", "件数を毎年度報告すること")),
                new Conditions(List.of(sentence)).in(sentence, 1));
    }

    @Test
    void aClauseBeforeTheConditionIsNone() {
        var sentence = "ほかになければ、条件を付して承認することとしたい。";
        assertEquals(Optional.of(List.of()), new Conditions(List.of(sentence)).in(sentence, 1));
    }

    @Test
    void aConditionThatASentenceOfItsOwnStatesIsRead() {
        var moments = List.of(new Moment(4, "条件は、年１回の管理状況の報告とする。", List.of("諮問7")));
        assertEquals(Map.of(4, List.of("年１回の管理状況の報告")), Conditions.requests(moments));
    }

    @Test
    void pointsAreCountedFromOne() {
        assertEquals(List.of("氏名", "住所"), Points.in("渡す項目は、(1)氏名、(2)住所です。"));
        assertEquals(List.of(), Points.in("資料の(2)を御覧ください。(5)にもあります。"));
    }
}
