package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.index.Analysis;
import jp.shingi.model.Role;
import jp.shingi.model.Turn;
import jp.shingi.testing.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of synonyms and of related words keep their word, and searches use them as they say. */
class ThesaurusTest {
    private static final Analysis ANALYSIS = Analysis.standard();

    @TempDir
    Path data;

    @Test
    void eachWordOfARowOfSynonymsFindsTheOthers() throws Exception {
        var synonyms = Synonyms.with(ANALYSIS, data.resolve("none"));
        for (var row : Synonyms.ROWS) {
            assertTrue(row.size() > 1, () -> "one word alone: " + row);
            for (var word : row) {
                var tokens = tokens(word);
                assertFalse(tokens.isEmpty(), () -> "no word: " + word);
                var found = synonyms.of(tokens).stream()
                        .map(other -> Runs.key(other.tokens()))
                        .collect(Collectors.toSet());
                found.add(Runs.key(tokens));
                for (var other : row) assertTrue(found.contains(Runs.key(tokens(other))), word + " → " + other);
            }
        }
    }

    @Test
    void tablesWereCutAnewWithEachCommitThoughNothingHadChanged() throws Exception {
        var own = data.resolve("synonyms.tsv");
        var synonyms = Synonyms.with(ANALYSIS, own);
        assertSame(synonyms, synonyms.renewed(own));
        Files.writeString(own, "せせらぎ便\t汐見巡回バス\n");
        var renewed = synonyms.renewed(own);
        assertTrue(renewed.of(tokens("せせらぎ便")).stream()
                .anyMatch(other -> other.text().equals("汐見巡回バス")));
        assertEquals(synonyms.related(tokens("カジノ")), renewed.related(tokens("カジノ")));
        assertSame(renewed, renewed.renewed(own));
    }

    @Test
    void eachRowOfRelatedWordsIsFoundFromBothSides() {
        var related = new Related(ANALYSIS);
        var heads = new HashSet<String>();
        for (var row : Related.ROWS) {
            assertTrue(row.size() > 1, () -> "one word alone: " + row);
            assertTrue(heads.add(Runs.key(tokens(row.getFirst()))), () -> "twice: " + row.getFirst());
            for (var word : row.subList(1, row.size())) {
                assertTrue(
                        found(related, row.getFirst()).contains(Runs.key(tokens(word))), row.getFirst() + " → " + word);
                assertTrue(
                        found(related, word).contains(Runs.key(tokens(row.getFirst()))), word + " → " + row.getFirst());
            }
        }
    }

    @Test
    void noRelatedWordMeansTheSameOrOnlyAsks() throws Exception {
        var synonyms = Synonyms.with(ANALYSIS, data.resolve("none"));
        var wrong = new ArrayList<String>();
        for (var row : Related.ROWS) {
            var same = synonyms.of(tokens(row.getFirst())).stream()
                    .map(other -> Runs.key(other.tokens()))
                    .collect(Collectors.toSet());
            same.add(Runs.key(tokens(row.getFirst())));
            for (var word : row.subList(1, row.size())) {
                var its = tokens(word);
                if (same.contains(Runs.key(its))) wrong.add(row.getFirst() + " is " + word);
                if (its.stream().allMatch(token -> LeafReader.LIGHT_WORDS.contains(token.term())))
                    wrong.add("says nothing: " + word);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whereASentenceFindsTooLittleWhatHasRelatedWordsFollows() throws Exception {
        try (var searcher = made("施設の開設時期についてでございます。", "ギャンブル依存症の対策を進めております。", "カジノは区内に置きません。")) {
            var result = searcher.search(
                    SearchRequest.of("カジノについての見解は。").withUnit(Unit.PASSAGE).withExplain(true));
            assertEquals(1, result.total());
            assertEquals(List.of("t3", "t2"), places(result));
            var why = result.hits().get(1).explanation().orElseThrow();
            assertEquals(Optional.of("関連する語"), why.words().getFirst().how());
            assertEquals(List.of("ギャンブル依存症"), why.words().getFirst().found());
            assertEquals("「カジノ」に関連する語があります。", why.summary().replaceFirst("「見解」.*", ""));
        }
    }

    /** プライバシー was marked, and stood in the concordance, where 防犯カメラ was asked for. */
    @Test
    void whatOnlyRanksWasMarkedAsIfItHadMatched() throws Exception {
        var long_ = "そのほかの事項については資料のとおりでございます。".repeat(20);
        try (var searcher = made("施設の開設時期についてでございます。", long_ + "ギャンブル依存症の対策を進めます。" + long_, "カジノは区内に置きません。")) {
            var request = SearchRequest.of("カジノについての見解は。").withUnit(Unit.PASSAGE);
            var hits = searcher.search(request).hits();
            assertTrue(hits.getFirst().passages().getFirst().html().contains("<mark>カジノ</mark>"));
            var html = hits.get(1).passages().getFirst().html();
            assertFalse(html.contains("<mark>"), html);
            assertTrue(html.contains("ギャンブル依存症"), html);
            var lines = searcher.kwic(KwicRequest.of(SearchRequest.of("カジノ OR 開設"))).lines().stream()
                    .map(Concordance.Line::keyword)
                    .toList();
            assertEquals(List.of("開設", "カジノ"), lines);
        }
    }

    /** J and LIS were two things to look for, and what J-LIS is short for was not found. */
    @Test
    void aNameWithAHyphenIsOneThing() throws Exception {
        try (var searcher = made("地方公共団体情報システム機構に照会します。", "J-LISに照会します。", "J社の新しいLISに照会します。", "LISAと申します。")) {
            for (var typed : List.of("J-LIS", "Ｊ－ＬＩＳ", "Ｊ‐ＬＩＳ", "ＪーＬＩＳ", "ＪＬＩＳ"))
                assertEquals(
                        List.of("t1", "t2"),
                        places(searcher.search(SearchRequest.of(typed)
                                        .withUnit(Unit.PASSAGE)
                                        .withStrict(true)))
                                .stream()
                                .sorted()
                                .toList(),
                        typed);
            var quoted = searcher.search(SearchRequest.of("\"Ｊ-ＬＩＳ\"").withUnit(Unit.PASSAGE));
            assertEquals(List.of("t1", "t2"), places(quoted).stream().sorted().toList());
            assertTrue(quoted.hits().stream()
                    .anyMatch(hit -> hit.passages().getFirst().html().contains("<mark>J-LIS</mark>")));
        }
    }

    @Test
    void relatedWordsMatchNothingThatWasTypedAsWordsOrQuoted() throws Exception {
        try (var searcher = made("ギャンブル依存症の対策を進めております。", "カジノは区内に置きません。")) {
            for (var query : List.of("カジノ", "「カジノ」", "カジノ 区内"))
                assertEquals(
                        List.of("t2"),
                        places(searcher.search(SearchRequest.of(query).withUnit(Unit.PASSAGE))),
                        query);
        }
    }

    @Test
    void aSynonymIsFoundInALongerCompound() throws Exception {
        try (var searcher = made("街頭の監視カメラ設置を進めます。", "街灯の設置を進めます。")) {
            var found = searcher.search(
                    SearchRequest.of("防犯カメラ設置").withUnit(Unit.PASSAGE).withStrict(true));
            assertEquals(1, found.total());
            assertEquals(List.of("t1"), places(found));
            assertEquals(
                    0,
                    searcher.search(SearchRequest.of("「防犯カメラ設置」").withUnit(Unit.PASSAGE))
                            .total());
        }
    }

    /** 看護婦 is rarer than 看護師, and what had both stood before what said more of it. */
    @Test
    void anOldNameBesideTheNewOneIsNoSecondThing() throws Exception {
        var filler = "そのほかの事項については資料のとおりでございます。".repeat(4);
        var turns = Stream.concat(
                        Stream.of("看護師の配置をいたします。看護婦の名は改めました。" + filler, "看護師の配置について、看護師を学校に一名ずつ配置します。" + filler),
                        Stream.generate(() -> "看護師の研修です。" + filler).limit(12))
                .toArray(String[]::new);
        try (var searcher = made(turns)) {
            var found = places(searcher.search(SearchRequest.of("看護師 配置").withUnit(Unit.PASSAGE)));
            assertEquals(List.of("t2", "t1"), found.subList(0, 2));
        }
    }

    private Searcher made(String... texts) throws Exception {
        var turns = new ArrayList<Turn>();
        for (var text : texts) turns.add(Made.turn(turns.size() + 1, "課長", Role.OFFICIAL, text, List.of()));
        return OneMeeting.searcher(data, turns);
    }

    private static List<String> places(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.id().replaceFirst("^.*#", ""))
                .toList();
    }

    private static List<String> found(Related related, String word) {
        return related.of(tokens(word)).stream()
                .map(other -> Runs.key(other.tokens()))
                .toList();
    }

    private static List<Leaf.Token> tokens(String word) {
        return Tokens.of(ANALYSIS.words(), word);
    }
}
