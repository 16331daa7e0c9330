package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import jp.shingi.model.Role;
import jp.shingi.model.Turn;
import jp.shingi.testing.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several passages stands first. */
class RankingTest {
    @TempDir
    Path data;

    @Test
    void anAnswerIsFoundByWhatItsQuestionAskedFor() throws Exception {
        var question = "河川敷の野球場に日陰がなく、熱中症が心配である。日よけの設置はいつになるのか。";
        var answer = "国の許可を得られ次第、設置いたします。";
        var turns = List.of(
                said(1, Role.MEMBER, "掲示板の設置はいつになるのか。"),
                Made.answer(said(2, Role.OFFICIAL, answer), 1),
                said(3, Role.MEMBER, question),
                Made.answer(said(4, Role.OFFICIAL, answer), 3));
        var found = places(turns, "野球場の日よけの設置はいつか");
        assertEquals(
                "t4",
                found.stream().filter(place -> !place.equals("t3")).findFirst().orElseThrow());
    }

    @Test
    void wordsThatStandTogetherComeBeforeWordsFarApart() throws Exception {
        var filler = "そのほかの事項については資料のとおりでございます。".repeat(12);
        var turns = List.of(
                said(1, Role.OFFICIAL, filler + "保養所を直します。" + filler + "駐輪場を増やします。"),
                said(2, Role.OFFICIAL, filler + filler + "保養所を直します。駐輪場を増やします。"));
        assertEquals(List.of("t2", "t1"), places(turns, "保養所 駐輪場"));
    }

    @Test
    void whoAsksInASentenceGetsAnswersFirst() throws Exception {
        var text = "防災無線の更新についてでございます。";
        var turns = List.of(said(1, Role.MEMBER, text), said(2, Role.OFFICIAL, text));
        assertEquals(List.of("t2", "t1"), places(turns, "防災無線の更新はどうなっているか"));
    }

    /** ロードマップ is cut in two: each half, in other words, weighed as much as a whole word. */
    @Test
    void halvesOfAWordInKatakanaWeighLessThanWords() throws Exception {
        var turns = List.of(
                said(1, Role.OFFICIAL, "サイクリングロードはハザードマップに載せております。"),
                said(2, Role.OFFICIAL, "三つの指標を定めた根拠は、この表にお示ししております。"));
        assertEquals(List.of("t2", "t1"), places(turns, "ロードマップの指標の根拠は"));
    }

    private List<String> places(List<Turn> turns, String query) throws Exception {
        try (var searcher = OneMeeting.searcher(data, turns)) {
            return searcher.search(SearchRequest.of(query).withUnit(Unit.PASSAGE)).hits().stream()
                    .map(hit -> hit.id().replaceFirst("^.*#", ""))
                    .toList();
        }
    }

    private static Turn said(int n, Role role, String text) {
        return Made.turn(n, "課長", role, text, List.of());
    }
}
