package jp.shingi.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the analysis keep their word: each row is tried with its own example. */
class AnalysisTest {
    private static final Analysis ANALYSIS = Analysis.standard();

    @ParameterizedTest
    @MethodSource("dictionary")
    void aWordOfTheDictionaryIsCutAsItsRowSays(List<String> row) {
        assertEquals(row.get(4), words(row.get(3)));
    }

    static Stream<List<String>> dictionary() {
        return Terms.ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("okurigana")
    void allSpellingsOfAWordWithOtherKanaAreOneWord(Okurigana word) {
        for (var noun : word.nouns()) assertEquals(word.normal(), words(noun), noun);
    }

    static Stream<Okurigana> okurigana() {
        return Okurigana.ALL.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "諮問第31号, 諮問第３１号",
        "諮問第31号, 諮問第三十一号",
        "髙橋委員, 高橋委員",
        "柴﨑課長, 柴崎課長",
        "渡邉・渡邊, 渡辺・渡辺",
        "舊国, 旧国",
        "富士通㈱, 富士通（株）",
        "サーバー, サーバ",
        "ﾌﾟﾗｲﾊﾞｼｰﾏｰｸ, プライバシーマーク",
        "ＵＳＢメモリ, usbメモリ",
        "取り扱いを見直した, 取扱を見直す",
        "平成二十四年, 平成24年",
        "霞ヶ関, 霞ケ関"
    })
    void twoWritingsAreOne(String one, String other) {
        assertEquals(words(one), words(other));
    }

    @ParameterizedTest
    @CsvSource({"埼玉, 崎玉", "委託, 受託", "第1条, 第11条", "一・二, 十二", "大坂, 大阪"})
    void twoWordsStayTwo(String one, String other) {
        assertNotEquals(words(one), words(other));
    }

    /** A comma between digits was always one of thousands: 「1,2条」 was 12. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "1,2条 → 1 2 条",
                "第13,14条 → 第 13 14 条",
                "１，２条 → 1 2 条",
                "一,二条 → 1 2 条",
                "1,234円 → 1234 円",
                "１，２３４，５６７円 → 1234567 円",
                "支払は、234,567円 → 支払 234567 円",
                "2,000万円 → 20000000 円",
                "2021,2022年 → 2021 2022 年",
                "1,234,5号 → 1 234 5 号",
                "12,34,567号 → 12 34 567 号",
                "1,23号 → 1 23 号",
                "31,委託 → 31 委託"
            })
    void aCommaPartsThousandsOnlyWhereThreeDigitsFollow(String text, String expected) {
        assertEquals(expected, words(text));
    }

    /** A number had the part of speech of what stands behind it, and was left out before a sign or a particle. */
    @ParameterizedTest
    @CsvSource({"第31を, 第 31", "一、二, 1 2", "(31)諮問, 31 諮問", "１２３４。, 1234", "24は委託, 24 委託", "2012, 2012"})
    void aNumberBeforeASignOrAParticleIsKept(String text, String expected) {
        assertEquals(expected, words(text));
    }

    @Test
    void aPlaceBehindACommaLeadsBackToTheText() {
        var text = "（㈱）１，２条と1,234円";
        var places = TermPlaces.offsets(ANALYSIS.words(), text).stream()
                .map(place -> text.substring(place.start(), place.end()))
                .toList();
        assertTrue(places.containsAll(List.of("１", "２", "条", "1,234", "円")), places.toString());
    }

    @ParameterizedTest
    @CsvSource({"委託、可, 委託 託 可", "個人 情報, 個人 人情 情報 報", "Ａb, ab b", "𠮷野, 吉野 野"})
    void bigramsCoverEveryCharacter(String text, String expected) {
        assertEquals(expected, terms(ANALYSIS.grams(), text));
    }

    @Test
    void placesLeadBackToTheTextAsPublished() {
        var text = "（㈱）髙橋のｼｽﾃﾑ";
        for (var analyzer : List.of(ANALYSIS.words(), ANALYSIS.grams()))
            for (var term : TermPlaces.offsets(analyzer, text))
                assertFalse(term.start() < 0 || term.end() > text.length() || term.start() > term.end(), text);
        var system = TermPlaces.offsets(ANALYSIS.words(), text).getLast();
        assertEquals("ｼｽﾃﾑ", text.substring(system.start(), system.end()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aFoldedTextIsWhatItsBigramsAreMadeOf(long seed) {
        var random = new Random(seed);
        var signs = "委託個情 　\n、。・（）㈱髙﨑邉ﾌﾟﾗﾊﾞｶﾞプ\u30D5\u309AＡｂ１㍻①é\u0065\u0301𠮷野ヶケー〜々\u200Bß…";
        var points = signs.codePoints().toArray();
        for (int n = 0; n < 400; n++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) text.appendCodePoint(points[random.nextInt(points.length)]);
            var folded = FoldedText.of(text.toString());
            int position = -1;
            for (var gram : RepeatedTerms.of(ANALYSIS.grams(), text.toString()).terms()) {
                position += gram.increment();
                int at = position;
                for (int point : gram.text().codePoints().toArray())
                    assertTrue(folded.place(at++, point).isPresent(), text + " " + gram);
            }
        }
    }

    @Test
    void charactersAreFoundWhereTheyStandWhateverTheirWidth() {
        var text = "（㈱）髙橋のﾌﾟﾗｲﾊﾞｼｰ、プライ\nバシー";
        var wanted = "プライバシー".codePoints().toArray();
        var found = FoldedText.of(text).find(wanted).stream()
                .map(place -> text.substring(place.start(), place.end()))
                .toList();
        assertEquals(List.of("ﾌﾟﾗｲﾊﾞｼｰ", "プライ\nバシー"), found);
        assertEquals(
                List.of(new FoldedText.Place(3, 5)),
                FoldedText.of(text).find("高橋".codePoints().toArray()));
    }

    private static String words(String text) {
        return terms(ANALYSIS.words(), text);
    }

    private static String terms(Analyzer analyzer, String text) {
        return RepeatedTerms.of(analyzer, text).terms().stream()
                .map(RepeatedTerms.Term::text)
                .collect(Collectors.joining(" "));
    }
}
