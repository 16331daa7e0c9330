package jp.shingi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.index.Analysis;
import jp.shingi.index.UserTable;
import jp.shingi.text.Fold;
import jp.shingi.text.Rows;

/** Words of one meaning, applied to queries: whoever asks for one also finds the others; who types its reading in kana finds them too. */
final class Synonyms {
    /** Sets of words, each a row of {@code synonyms.tsv}. */
    static final List<List<String>> ROWS = Rows.read(Analysis.class, "synonyms.tsv").stream()
            .map(row -> row.stream().filter(word -> !word.isBlank()).toList())
            .toList();

    private final Map<String, LinkedHashSet<String>> others = new TreeMap<>();
    private final Map<String, LinkedHashSet<String>> byReading = new TreeMap<>();
    private final Analysis analysis;

    private Synonyms(Analysis analysis, Stream<List<String>> rows) {
        this.analysis = analysis;
        rows.forEach(row -> row.forEach(word -> {
            others.computeIfAbsent(key(word), key -> new LinkedHashSet<>()).addAll(row);
            byReading
                    .computeIfAbsent(Readings.of(analysis, word), key -> new LinkedHashSet<>())
                    .addAll(row);
        }));
        for (var word : analysis.domainWords())
            byReading
                    .computeIfAbsent(Readings.of(analysis, word), key -> new LinkedHashSet<>())
                    .add(word);
    }

    /** @param own a user's table in the same form; may be absent */
    static Synonyms with(Analysis analysis, Path own) throws IOException {
        return new Synonyms(analysis, Stream.concat(ROWS.stream(), UserTable.read(own).stream()));
    }

    /** Other ways to say what these words say. */
    List<Leaf.Other> of(List<Leaf.Token> tokens) {
        var key = key(tokens);
        var found = new ArrayList<Leaf.Other>();
        for (var word : others.getOrDefault(key, new LinkedHashSet<>())) {
            var its = Tokens.of(analysis.words(), word);
            if (!its.isEmpty() && !key(its).equals(key)) found.add(new Leaf.Other(word, its));
        }
        return found;
    }

    /** What is read as this: まいなんばー is マイナンバー, and so 個人番号. Nothing where it is not written in kana. */
    List<Leaf.Other> read(String typed) {
        var text = Fold.nfkc(typed);
        if (!Readings.isKana(text)) return List.of();
        return byReading.getOrDefault(Romaji.hiragana(text), new LinkedHashSet<>()).stream()
                .map(word -> new Leaf.Other(word, Tokens.of(analysis.words(), word)))
                .filter(other -> !other.tokens().isEmpty())
                .toList();
    }

    private String key(String word) {
        return key(Tokens.of(analysis.words(), word));
    }

    private static String key(List<Leaf.Token> tokens) {
        return tokens.stream().map(Leaf.Token::term).collect(Collectors.joining(" "));
    }
}
