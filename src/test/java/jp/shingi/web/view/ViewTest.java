package jp.shingi.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import jp.shingi.model.Role;
import jp.shingi.model.Turn;
import jp.shingi.search.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {
    @ParameterizedTest
    @CsvSource({"2019-04-30, 平成31", "2019-05-01, 令和元", "2012-03-14, 平成24", "1989-01-07, 昭和64", "2025-01-01, 令和7"})
    void eras(LocalDate day, String era) {
        assertEquals(era, Days.eraYear(day));
    }

    @Test
    void years() {
        assertEquals("2019年（平成31年・令和元年）", Days.year("2019", Language.JA));
        assertEquals("令和元年度（2019）", Days.fiscalYear("2019", Language.JA));
        assertEquals("2012年（平成24年）～2013年（平成25年）", Days.year("2012-2013", Language.JA));
        assertEquals("平成24年（2012年）3月14日（水）", Days.full(LocalDate.of(2012, 3, 14), Language.JA));
    }

    @ParameterizedTest
    @CsvSource({"条例/13, 条例 第13条", "条例/13/1/2, 条例 第13条第1項第2号", "法/30の45, 法 第30条の45", "条例, 条例", "法/19//8, 法 第19条第8号"})
    void articles(String path, String words) {
        assertEquals(words, Articles.words(path));
    }

    @Test
    void onlyMarksAreLetThrough() {
        assertEquals("a<mark>b</mark>&lt;script&gt;", Marked.safe("a<mark>b</mark><script>"));
        assertEquals("&lt;mark onclick=x&gt;&lt;/MARK&gt;", Marked.safe("<mark onclick=x></MARK>"));
        assertEquals("1 &lt; 2 &amp; <mark>3</mark>", Marked.safe("1 &lt; 2 &amp; <mark>3</mark>"));
    }

    @Test
    void wordsBetweenMarks() {
        assertEquals(
                List.of("委託", "<b>&\""),
                Marked.words("再<mark>委託</mark>と<mark>委託</mark>、<mark>&lt;b&gt;&amp;&quot;</mark><mark> </mark>"));
        assertEquals(List.of(), Marked.words("<mark>" + "長".repeat(101) + "</mark>委託"));
    }

    @Test
    void marksInAText() {
        assertEquals("再<mark>委託</mark>先", marked("再委託先", "委託"));
        assertEquals("<mark>目的\n外</mark>利用", marked("目的\n外利用", "目的外"));
        assertEquals("<mark>再委託</mark>", marked("再委託", "委託", "再委託"));
        assertEquals("&lt;i&gt;<mark>&lt;b&gt;</mark>", marked("<i><b>", "<b>"));
        assertEquals("a.c", marked("a.c", "abc", ".*x"));
        assertEquals("a&lt;", marked("a<"));
    }

    private static String marked(String text, String... words) {
        var plain = new StringOutput();
        var out = new OwaspHtmlTemplateOutput(plain);
        out.setContext("p", null);
        Marked.in(text, List.of(words)).writeTo(out);
        return plain.toString();
    }

    /** Whatever is typed, its address leads back to it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anAddressLeadsBackToItsState(long seed) {
        var random = new Random(seed);
        var state = State.START.withQuery(text(random));
        for (int n = 0; n < 4; n++)
            state = state.with(
                    Filter.values()[random.nextInt(Filter.values().length)], "20" + (10 + random.nextInt(80)));
        var parameters = new java.util.LinkedHashMap<String, List<String>>();
        for (var pair : state.query().split("&")) {
            var split = pair.split("=", 2);
            parameters
                    .computeIfAbsent(split[0], k -> new java.util.ArrayList<>())
                    .add(java.net.URLDecoder.decode(split[1], java.nio.charset.StandardCharsets.UTF_8));
        }
        parameters.replaceAll((k, v) -> v.stream().distinct().toList());
        assertEquals(state.request().q(), new Parameters(parameters).search().q());
        assertEquals(
                state.request().filters().keySet(),
                new Parameters(parameters).search().filters().keySet());
    }

    @Test
    void aChosenValueIsTakenOutAgain() {
        var state = State.START.with(Filter.WARD, "汐見区").page(3);
        assertEquals("/search?ward=%E6%B1%90%E8%A6%8B%E5%8C%BA&page=3", state.href());
        assertEquals("/search", state.toggled(Filter.WARD, "汐見区").href());
        assertEquals(1, state.toggled(Filter.WARD, "葉月市").request().page());
    }

    @Test
    void limits() {
        assertThrows(BadRequest.class, () -> new Parameters(Map.of("size", List.of("-1"))).search());
        assertThrows(BadRequest.class, () -> new Parameters(Map.of("page", List.of("9999999999"))).search());
        assertEquals(20, new Parameters(Map.of()).search().size());
    }

    @Test
    void answersStandUnderTheirQuestions() {
        var exchanges = Exchange.of(List.of(turn(1, 0), turn(2, 0), turn(3, 2), turn(4, 2), turn(5, 9), turn(6, 3)));
        assertEquals(
                List.of(1, 2, 5, 6), exchanges.stream().map(e -> e.turn().n()).toList());
        assertEquals(2, exchanges.get(1).answers().size());
    }

    @Test
    void everyWordThatIsAskedForIsThereInBothLanguages() throws IOException {
        var asked = Pattern.compile("(?:t|words|words\\(\\))\\.get\\(\\s*\"([a-zA-Z.-]+)\"\\s*[,)]");
        var found = 0;
        for (var root : List.of("src/main/jte", "src/main/java/jp/shingi/web"))
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var keys = asked.matcher(Files.readString(file))
                            .results()
                            .map(m -> m.group(1))
                            .toList();
                    for (var language : Language.values())
                        keys.forEach(
                                key -> assertTrue(Words.in(language).find(key).isPresent(), file + " asks for " + key));
                    found += keys.size();
                }
            }
        assertTrue(found > 150, "found only " + found);
    }

    @Test
    void everyValueOfTheFormatHasItsWords() {
        for (var language : Language.values()) {
            var words = Words.in(language);
            for (var role : Role.values())
                assertFalse(words.get("role." + role.key()).isEmpty());
            for (var one : jp.shingi.model.Outcome.values())
                assertFalse(words.get("outcome." + one.key()).isEmpty());
            for (var one : jp.shingi.model.PartKind.values())
                assertFalse(words.get("kind." + one.key()).isEmpty());
            for (var one : jp.shingi.model.QuarantineReason.values())
                assertFalse(words.get("quarantine." + one.key()).isEmpty());
            for (var one : jp.shingi.model.ExtractorKind.values())
                assertFalse(words.get("extractor." + one.key()).isEmpty());
            for (var one : Filter.values()) assertFalse(words.filter(one).isEmpty());
        }
    }

    private static String text(Random random) {
        var letters = "あ漢a &=+%\"<>？/#「」　";
        return random.ints(20, 0, letters.length())
                .collect(StringBuilder::new, (b, i) -> b.append(letters.charAt(i)), StringBuilder::append)
                .toString();
    }

    private static Turn turn(int n, int answers) {
        return new Turn(
                n,
                "委員",
                java.util.Optional.empty(),
                Role.MEMBER,
                "",
                java.util.OptionalInt.empty(),
                List.of(),
                List.of(),
                answers == 0 ? java.util.OptionalInt.empty() : java.util.OptionalInt.of(answers));
    }
}
