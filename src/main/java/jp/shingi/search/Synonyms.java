package jp.shingi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Related related;
    private final List<List<String>> own;

    private Synonyms(Analysis analysis, Related related, List<List<String>> own) {
        this.analysis = analysis;
        this.related = related;
        this.own = own;
        Stream.concat(ROWS.stream(), own.stream())
                .forEach(row -> row.forEach(word -> {
                    others.computeIfAbsent(key(word), key -> new LinkedHashSet<>())
                            .addAll(row);
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
        return new Synonyms(analysis, new Related(analysis), UserTable.read(own));
    }

    /** The same with what stands in the user's table now; itself where nothing changed, since cutting all tables takes a while. */
    Synonyms renewed(Path table) throws IOException {
        var rows = UserTable.read(table);
        return rows.equals(own) ? this : new Synonyms(analysis, related, rows);
    }

    /** Other ways to say what these words say as a whole. */
    List<Leaf.Other> of(List<Leaf.Token> tokens) {
        var found = new ArrayList<Leaf.Other>();
        for (var word : others.getOrDefault(Runs.key(tokens), new LinkedHashSet<>())) add(found, word, tokens);
        return found;
    }

    /**
     * Other ways to say what a compound says, by a part of it: 防犯カメラ設置 is 監視カメラ設置.
     *
     * @param text in which the tokens stand
     */
    List<Leaf.Other> within(String text, List<Leaf.Token> tokens) {
        var found = new ArrayList<Leaf.Other>();
        for (var run : Runs.of(tokens, others::containsKey)) {
            var before =
                    text.substring(tokens.getFirst().start(), run.getFirst().start());
            var after = text.substring(run.getLast().end(), tokens.getLast().end());
            for (var word : others.get(Runs.key(run))) add(found, before + word + after, tokens);
        }
        return found;
    }

    private void add(List<Leaf.Other> found, String text, List<Leaf.Token> asked) {
        var its = Tokens.of(analysis.words(), text);
        if (!its.isEmpty() && !Runs.key(its).equals(Runs.key(asked)))
            found.add(new Leaf.Other(text, its, Tokens.grams(analysis, text)));
    }

    /** Words of the same matter. */
    List<Leaf.Other> related(List<Leaf.Token> tokens) {
        return related.of(tokens);
    }

    /** What is read as this: まいなんばー is マイナンバー, and so 個人番号. Nothing where it is not written in kana. */
    List<Leaf.Other> read(String typed) {
        var text = Fold.nfkc(typed);
        if (!Readings.isKana(text)) return List.of();
        return byReading.getOrDefault(Romaji.hiragana(text), new LinkedHashSet<>()).stream()
                .map(word -> new Leaf.Other(word, Tokens.of(analysis.words(), word), Tokens.grams(analysis, word)))
                .filter(other -> !other.tokens().isEmpty())
                .toList();
    }

    private String key(String word) {
        return Runs.key(Tokens.of(analysis.words(), word));
    }
}
