package jp.shingi.structure.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.Section;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.ReadContext;
import org.junit.jupiter.api.Test;

class ClauseFamiliesTest {
    private static final List<String> TEXTS = List.of(
            "受託者は、この契約の履行に当たり知り得た個人情報を第三者に漏らしてはならない。契約が終わった後も同様とする。",
            "受託者は、個人情報を契約の目的以外に利用し、又は第三者に提供してはならない。",
            "受託者は、業務を第三者に委託してはならない。ただし、書面により承諾を得たときは、この限りでない。",
            "受託者は、契約が終わったときは、個人情報が記録された資料を速やかに返還しなければならない。",
            "受託者は、事故が生じたときは、直ちに報告し、その指示に従わなければならない。");

    @Test
    void theSameTextWithOtherNumbersAndWidthsHasTheSameHash() {
        var one = read("特記事項", "第１条　受託者は、個人情報を漏らしてはならない。", "第２条　受託者は、資料を返還する。");
        var two = read("特記事項", "1．受託者は，個人情報を漏らしては ならない。", "2．受託者は，資料を返還する。");
        assertEquals(one.boilerplate(), two.boilerplate());
        assertNotEquals(
                one.boilerplate(),
                read("特記事項", "第１条　受託者は、写しを取らない。", "第２条　区は、検査する。").boilerplate());
    }

    @Test
    void nearDuplicatesAreOneFamilyAndTheirDifferenceIsShown() {
        var usual = clauses(TEXTS);
        var changed = clauses(IntStream.range(0, 5)
                .mapToObj(i -> i == 4 ? "受託者は、年一回の監査を受ける。" : TEXTS.get(i))
                .toList());
        var other = clauses(List.of("本仕様書は、印刷物の作成について定める。", "納期は、年度の末日とする。", "色数は、二色とする。"));
        var families = new ClauseFamilies();
        families.add("a/1", usual);
        families.add("b/2", other);
        families.add("c/3", changed);
        assertEquals(List.of(List.of("a/1", "c/3"), List.of("b/2")), families.families());
        assertEquals(
                List.of("5"),
                ClauseFamilies.particular(changed, usual).stream()
                        .flatMap(s -> s.number().stream())
                        .toList());
    }

    @Test
    void whatDiffersFromTheUsualText() {
        var usual = clauses(TEXTS);
        var changed = clauses(IntStream.range(0, 5)
                .mapToObj(i -> i == 2 ? "受託者は、業務を第三者に委託することができる。" : TEXTS.get(i))
                .toList());
        var other = clauses(List.of("本仕様書は、印刷物の作成について定める。", "納期は、年度の末日とする。", "色数は、二色とする。"));
        var found = UsualText.of(changed, List.of(usual, other, usual)).orElseThrow();
        assertEquals(2, found.others());
        assertEquals(List.of(changed.sections().get(2)), found.particular());
        assertEquals(List.of(usual.sections().get(2)), found.missing());
        assertEquals(Optional.of(new UsualText(2, List.of(), List.of())), UsualText.of(usual, List.of(usual, changed)));
        assertEquals(Optional.empty(), UsualText.of(other, List.of(usual, changed)));
    }

    @Test
    void headingsInBracketsHoldForAllNumbersBelow() {
        var read = read("特記事項", "（返還）", "第１　資料は、返還する。", "第２　写しも、同様とする。", "（検査）", "第３　区は、検査する。");
        assertEquals(
                List.of("返還", "返還", "検査"),
                read.sections().stream().map(Section::heading).toList());
    }

    /** The rest of a sentence on the next page, 甲に報告する…, was taken for the line of a party. */
    @Test
    void aLineThatBeginsWithAPartyIsNoSignature() {
        var read = read("特記事項", "１　乙は、責任者を指定し、", "甲に直ちに報告するものとする。", "２　乙は、資料を返還する。", "令和５年４月１日", "甲　みどり野区長");
        assertEquals("乙は、責任者を指定し、甲に直ちに報告するものとする。", read.sections().getFirst().text());
        assertEquals(3, read.sections().size());
        assertEquals(Optional.empty(), read.sections().getLast().number());
    }

    @Test
    void headingsBehindTheNumberHaveTheirTextBelow() {
        var read = read("仕様書", "1．件名", "名簿の印刷", "2．納期", "三月末日とする。");
        assertEquals(
                List.of("件名", "納期"),
                read.sections().stream().map(Section::heading).toList());
        assertEquals("名簿の印刷", read.sections().getFirst().text());
    }

    @Test
    void clausesThatCallThePartiesOtherwiseSayTheSame() {
        var usual = read("特記事項", "第１条　乙は、甲の承諾なく資料を写してはならない。", "第２条　乙は、資料を返還する。");
        var other = read("特記事項", "第１条　受託者は、委託者の承諾なく資料を写してはならない。", "第２条　受託者は、資料を焼却する。");
        assertEquals(
                List.of("2"),
                ClauseFamilies.particular(other, usual).stream()
                        .flatMap(section -> section.number().stream())
                        .toList());
    }

    /** A text file without blank lines: all was one paragraph, and no clauses. */
    @Test
    void theTitleOnTheFirstLineOfAParagraph() {
        var lines = List.of("情報システム運用特記事項", "（端末）", "第１条　端末は、施錠できる室に置く。", "（点検）", "第２条　年に四度、点検する。");
        var block = new TextBlock(lines.stream().map(Line::of).toList());
        assertTrue(new ClausesReader().claims(List.of(block)) > 0.9);
        var context = new ReadContext(ExtractorKind.TEXT, Optional.empty(), List.of());
        var read = (ClausesPart)
                new ClausesReader().read(List.of(block), context).parts().getFirst();
        assertEquals(Optional.of("情報システム運用特記事項"), read.title());
        assertEquals(
                List.of("端末", "点検"),
                read.sections().stream().map(Section::heading).toList());
    }

    private static ClausesPart clauses(List<String> texts) {
        var sections = IntStream.range(0, texts.size())
                .mapToObj(i -> new Section(Optional.of("" + (i + 1)), "", texts.get(i), OptionalInt.empty(), List.of()))
                .toList();
        return new ClausesPart(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), sections, Optional.empty());
    }

    private static ClausesPart read(String... lines) {
        var blocks = List.of(lines).stream()
                .<Block>map(line -> new TextBlock(List.of(Line.of(line))))
                .toList();
        var context = new ReadContext(ExtractorKind.TEXT, Optional.empty(), List.of());
        return (ClausesPart) new ClausesReader().read(blocks, context).parts().getFirst();
    }
}
