package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.Paragraph;
import jp.shingi.model.TextPart;
import jp.shingi.testing.Made;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories, concordance, trends, similar cases, suggestions, reasons: asked of the bundled samples as a reader asks. */
class SampleAnswersTest {
    private static Searcher searcher;

    @BeforeAll
    static void open() throws Exception {
        searcher = Samples.open().searcher;
    }

    @ParameterizedTest
    @ValueSource(strings = {"諮問第87号", "諮問８７号", "諮問第八十七号", "諮問八十七号", "諮問 八十七号"})
    void aNumberIsFoundInEveryWriting(String query) {
        var found = ids(query);
        assertTrue(found.stream().anyMatch(id -> id.endsWith("2019-02-13/諮問87")), query);
        assertTrue(found.stream().noneMatch(id -> id.endsWith("2019-05-22/諮問88")), query);
        assertEquals(ids("諮問第87号"), found);
    }

    @ParameterizedTest
    @CsvSource({"取扱い, 取り扱い", "マイナンバー, 個人番号", "住基ネット, 住民基本台帳ネットワーク", "Ｈ３０, H30", "レセプト, 診療報酬明細書"})
    void writingsOfOneThingFindTheSame(String one, String other) {
        assertFalse(ids(one).isEmpty());
        assertEquals(ids(one), ids(other));
    }

    @Test
    void aGroupIsExcludedAsAWhole() {
        var all = ids("委託");
        var cameras = ids("監視カメラ OR 防犯カメラ");
        var rest = ids("委託　-（監視カメラ　OR　防犯カメラ）");
        assertFalse(rest.isEmpty());
        assertTrue(all.containsAll(rest));
        assertTrue(rest.stream().noneMatch(cameras::contains));
    }

    @Test
    void aContractorIsKnownByEveryFormOfItsName() {
        for (var name : List.of("暁警備保障", "㈱暁警備保障", "暁警備保障(株)", "暁警備保障株式会社")) {
            var history = searcher.contractor(name).orElseThrow();
            assertEquals("暁警備保障株式会社", history.name());
            assertEquals(Optional.of(LocalDate.of(2018, 7, 11)), history.firstSeen());
            assertEquals(Optional.of(LocalDate.of(2022, 5, 25)), history.lastSeen());
            assertEquals(
                    List.of("approvedWithConditions", "noted"),
                    history.entries().stream()
                            .map(entry -> entry.outcome().orElse(""))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ない会社", "株式会社", "（株）", "", "　"})
    void aLegalFormAloneIsNoContractor(String name) {
        assertEquals(Optional.empty(), searcher.contractor(name));
    }

    @Test
    void anArticleIsFoundByItsPathOrInWords() {
        var path = searcher.article("みどり野区個人情報保護条例/12").orElseThrow();
        assertTrue(path.total() > 0);
        assertEquals(path, searcher.article("みどり野区個人情報保護条例第12条").orElseThrow());
        assertEquals(path, searcher.article("みどり野区個人情報保護条例第十二条").orElseThrow());
        var dates =
                path.entries().stream().flatMap(entry -> entry.date().stream()).toList();
        assertEquals(dates.stream().sorted().toList(), dates);
        assertEquals(
                "個人情報の保護に関する法律/69",
                searcher.article("個人情報保護法第69条").orElseThrow().name());
        assertEquals(Optional.empty(), searcher.article("第999条"));
    }

    @Test
    void aConcordanceShowsEachPlaceOnceAndCountsIt() {
        var all = searcher.kwic(KwicRequest.of(SearchRequest.of("再委託").withPage(1, 1000)));
        assertEquals(all.total(), all.lines().size());
        assertEquals(all.total(), all.looked());
        assertTrue(all.lines().stream().allMatch(line -> line.keyword().contains("再委託")));
        assertEquals(
                all.total(), all.words().stream().mapToInt(FacetValue::count).sum());
        var dates = all.lines().stream().flatMap(line -> line.date().stream()).toList();
        assertEquals(dates.stream().sorted().toList(), dates);
        assertEquals(
                0, searcher.kwic(KwicRequest.of(SearchRequest.of("ないことばぱぴぷぺ"))).total());
    }

    @Test
    void aTrendCountsUnderItsDenominator() {
        var trend = searcher.trend(SearchRequest.of("委託"));
        assertTrue(trend.years().stream().allMatch(year -> year.count() <= year.of() && year.documents() > 0));
        int dated = searcher.search(SearchRequest.of("委託").withStrict(true)).facets().get("year").stream()
                .mapToInt(FacetValue::count)
                .sum();
        assertEquals(dated, trend.years().stream().mapToInt(Trend.Year::count).sum());
    }

    @ParameterizedTest
    @CsvSource({
        "れせ, 株式会社レセプト総研",
        "reseputo, 株式会社レセプト総研",
        "ぼうはん, 街頭防犯カメラの増設について",
        "bouhan, 街頭防犯カメラの増設について",
        "みどりの, みどり野区"
    })
    void whatIsBeingTypedIsCompleted(String typed, String expected) {
        assertTrue(
                searcher.suggest(typed, 10).stream().anyMatch(one -> one.text().equals(expected)), typed);
    }

    @Test
    void nothingIsSuggestedForNothing() {
        assertEquals(List.of(), searcher.suggest("", 10));
        assertEquals(List.of(), searcher.suggest("れせ", 0));
    }

    @Test
    void casesLikeACaseComeWithReasons() {
        var subject = searcher.search(SearchRequest.of("諮問第87号 レセプト点検 委託"))
                .hits()
                .getFirst()
                .id();
        var similar = searcher.similar(subject, 5).orElseThrow();
        assertFalse(similar.cases().isEmpty());
        assertTrue(similar.cases().stream().noneMatch(found -> found.hit().id().equals(subject)));
        assertTrue(similar.cases().getFirst().hit().title().contains("診療報酬明細書"));
        assertFalse(similar.cases().getFirst().reasons().isEmpty());
        assertEquals(Optional.empty(), searcher.similar("ない/案件", 5));
    }

    /** A draft in lines without a form's table had no case like it. */
    @Test
    void aDraftThatIsNoFormIsComparedByItsText() {
        var lines = Stream.of("１ 件名　街頭に置くカメラの画像の収集について", "２ 目的　通学路の児童の安全のため、町会が防犯カメラを設置する。")
                .map(text -> new Paragraph(text, OptionalInt.empty(), List.of()))
                .toList();
        var text = new TextPart(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), lines);
        var similar = searcher.similar(Made.document("draft-000000000001", List.of(text)), 3);
        assertEquals("１ 件名　街頭に置くカメラの画像の収集について", similar.subject());
        assertTrue(similar.cases().getFirst().hit().title().contains("防犯カメラ"));
    }

    @Test
    void aSynonymHasItsShareOfTheReasons() {
        var hits = searcher.search(SearchRequest.of("マイナンバー").withExplain(true)).hits();
        var words = hits.getFirst().explanation().orElseThrow().words();
        assertEquals("マイナンバー", words.getFirst().asked());
        assertEquals(1.0, words.getFirst().share());
        assertTrue(words.getFirst().found().contains("個人番号"));
    }

    /** まいなんばー found nothing: it is no word, but the reading of one. */
    @ParameterizedTest
    @CsvSource({"まいなんばー, マイナンバー", "ﾏｲﾅﾝﾊﾞｰ, 個人番号", "もくてきがいりよう, 目的外利用", "こくほ, 国民健康保険"})
    void aWordIsFoundByItsReading(String typed, String word) {
        assertFalse(ids(typed).isEmpty(), typed);
        assertTrue(ids(typed).containsAll(ids(word)), typed);
    }

    @Test
    void aCompoundWithAWordThatAsksIsOneThing() {
        assertEquals(ids("\"重要事項\""), ids("重要事項"));
    }

    /** 「条:」 and 「年:」 in the query narrowed, but no reason named them. */
    @Test
    void filtersTypedInTheQueryAreReasons() {
        var hits = searcher.search(SearchRequest.of("防犯カメラ 年:平成30年 -年:2019").withExplain(true))
                .hits();
        var reason = hits.getFirst().explanation().orElseThrow().words().getLast();
        assertEquals(new Explanation.Word("年:平成30年", Optional.of("絞り込み"), List.of("2018"), List.of("年"), 0), reason);
        assertTrue(hits.getFirst().explanation().orElseThrow().summary().startsWith("「防犯カメラ」「年:平成30年」に該当します。"));
    }

    private static List<String> ids(String query) {
        return searcher.search(SearchRequest.of(query).withPage(1, 1000).withStrict(true)).hits().stream()
                .map(Hit::id)
                .sorted()
                .collect(Collectors.toList());
    }
}
