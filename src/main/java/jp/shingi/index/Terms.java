package jp.shingi.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.text.Rows;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/** The domain's words for Kuromoji: the rows of {@code dictionary.tsv}, and every spelling of {@code okurigana.tsv} as one word. */
final class Terms {
    static final List<List<String>> ROWS = Rows.read(Terms.class, "dictionary.tsv");

    private Terms() {}

    /** @param own rows of a user's dictionary: surface, parts, readings */
    static UserDictionary dictionary(List<List<String>> own) {
        var known = new LinkedHashSet<String>();
        var lines = Stream.concat(
                        Stream.concat(own.stream(), ROWS.stream())
                                .filter(row -> known.add(row.getFirst()))
                                .map(row -> String.join(",", row.get(0), row.get(1), row.get(2), "カスタム名詞")),
                        spellings().stream().filter(known::add).map(word -> word + "," + word + "," + word + ",カスタム名詞"))
                .collect(Collectors.joining("\n"));
        try {
            return UserDictionary.open(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> spellings() {
        return Okurigana.ALL.stream()
                .flatMap(word -> word.nouns().stream())
                .filter(noun -> noun.length() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
