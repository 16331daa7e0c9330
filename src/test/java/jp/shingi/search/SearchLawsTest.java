package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shingi.index.Indexer;
import jp.shingi.model.Case;
import jp.shingi.model.MinutesPart;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every corpus and every query, tried on corpora of chance by seed. */
class SearchLawsTest {
    @TempDir
    Path data;

    private RandomCorpus made(long seed) throws Exception {
        var made = new RandomCorpus(seed, 25);
        new Indexer(data.resolve("index"), 2, n -> {}).update(made.write(data), false);
        return made;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aQuotedPhraseIsFoundWhereverItStands(long seed) throws Exception {
        var made = made(seed);
        var random = new Random(seed);
        try (var searcher = Searcher.open(data.resolve("index"))) {
            for (int n = 0; n < 40; n++) {
                var document = made.documents.get(random.nextInt(made.documents.size()));
                var turns = ((MinutesPart) document.parts().getFirst()).turns();
                var turn = turns.get(random.nextInt(turns.size()));
                int start = random.nextInt(turn.text().length());
                var phrase =
                        turn.text().substring(start, Math.min(turn.text().length(), start + 1 + random.nextInt(8)));
                if (phrase.codePoints().noneMatch(Character::isLetterOrDigit) || phrase.contains("ﾃ")) continue;
                var found = searcher.search(SearchRequest.of("\"" + phrase + "\"")
                        .withUnit(Unit.PASSAGE)
                        .withPage(1, 1000));
                var ids = found.hits().stream().map(Hit::id).collect(Collectors.toSet());
                assertTrue(ids.contains(document.id() + "#t" + turn.n()), phrase + " in " + turn.text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void facetsCountTheUnitExactly(long seed) throws Exception {
        var made = made(seed);
        try (var searcher = Searcher.open(data.resolve("index"))) {
            var all = searcher.search(SearchRequest.of("").withPage(1, 1000));
            assertEquals(made.cases.size(), all.total());
            assertEquals(counts(made, one -> one.ward().orElseThrow()), counts(all, Filter.WARD));
            assertEquals(
                    counts(made, one -> one.decision().orElseThrow().outcome().key()), counts(all, Filter.OUTCOME));
            assertEquals(
                    counts(
                            made,
                            one -> Integer.toString(one.date().orElseThrow().getYear())),
                    counts(all, Filter.YEAR));
            var words =
                    searcher.search(SearchRequest.of("委託 保護").withPage(1, 1000).withStrict(true));
            assertEquals(words.total(), words.hits().size());
            var wards = words.hits().stream()
                    .collect(Collectors.toMap(hit -> hit.ward().orElseThrow(), hit -> 1, Integer::sum));
            assertEquals(wards, counts(words, Filter.WARD));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6})
    void aFacetThatIsFilteredShowsWhatAnotherChoiceWouldGive(long seed) throws Exception {
        made(seed);
        try (var searcher = Searcher.open(data.resolve("index"))) {
            var free = searcher.search(SearchRequest.of("委託").withStrict(true));
            var one = searcher.search(SearchRequest.of("委託").withStrict(true).with(Filter.WARD, "汐見区"));
            assertEquals(counts(free, Filter.WARD), counts(one, Filter.WARD));
            assertEquals(counts(free, Filter.WARD).getOrDefault("汐見区", 0), one.total());
            for (var outcome : one.facets().get("outcome")) {
                var both = searcher.search(SearchRequest.of("委託")
                        .withStrict(true)
                        .with(Filter.WARD, "汐見区")
                        .with(Filter.OUTCOME, outcome.value()));
                assertEquals(outcome.count(), both.total());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7})
    void exclusionExcludesAndOrIsTheUnion(long seed) throws Exception {
        made(seed);
        try (var searcher = Searcher.open(data.resolve("index"))) {
            var one = ids(searcher, "\"委託\"");
            var other = ids(searcher, "\"保護\"");
            var both = new HashSet<>(one);
            both.retainAll(other);
            var either = new HashSet<>(one);
            either.addAll(other);
            var without = new HashSet<>(one);
            without.removeAll(other);
            assertEquals(both, ids(searcher, "\"委託\" \"保護\""));
            assertEquals(either, ids(searcher, "\"委託\" OR \"保護\""));
            assertEquals(without, ids(searcher, "\"委託\" -\"保護\""));
            assertEquals(without, ids(searcher, "（「委託」 OR 「委託」） －「保護」"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8})
    void noQueryFailsAndNoMarkBreaksAnEntity(long seed) throws Exception {
        var made = made(seed);
        var random = new Random(seed);
        var signs = "\"「」()（）-－:： OR|~3区年条<&".split("");
        try (var searcher = Searcher.open(data.resolve("index"))) {
            for (int n = 0; n < 60; n++) {
                var query = new StringBuilder();
                for (int k = random.nextInt(8); k >= 0; k--)
                    query.append(
                            random.nextBoolean()
                                    ? signs[random.nextInt(signs.length)]
                                    : RandomCorpus.WORDS.get(random.nextInt(RandomCorpus.WORDS.size())));
                var result = searcher.search(SearchRequest.of(query.toString()).withExplain(true));
                for (var hit : result.hits()) for (var passage : hit.passages()) clean(passage.html());
            }
        }
        assertFalse(made.documents.isEmpty());
    }

    /** Only mark elements, properly nested; every other sign of HTML escaped. */
    private static void clean(String html) {
        var bare = html.replaceAll("<mark>([^<>]*)</mark>", "$1");
        assertFalse(bare.contains("<") || bare.contains(">"), html);
        assertTrue(bare.replaceAll("&(amp|lt|gt|quot|#39);", "").indexOf('&') < 0, html);
    }

    private static Set<String> ids(Searcher searcher, String query) {
        return searcher.search(SearchRequest.of(query).withPage(1, 1000).withStrict(true)).hits().stream()
                .map(Hit::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> counts(RandomCorpus made, Function<Case, String> value) {
        var counts = new HashMap<String, Integer>();
        for (var one : new ArrayList<>(made.cases)) counts.merge(value.apply(one), 1, Integer::sum);
        return counts;
    }

    private static Map<String, Integer> counts(SearchResult result, Filter filter) {
        return result.facets().get(filter.key()).stream()
                .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    }
}
