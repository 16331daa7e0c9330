package jp.shingi.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.Version;

/** How text becomes terms, for the index and for queries alike. One instance serves all threads. */
public final class Analysis {
    /** Counts up whenever the chain is changed in code; the tables are known by their content. */
    private static final int CHAIN = 1;

    private final WordAnalyzer words;
    private final GramAnalyzer grams = new GramAnalyzer();
    private final String stamp;

    private Analysis(List<List<String>> own) {
        words = new WordAnalyzer(Terms.dictionary(own));
        stamp = sha256(List.of(
                CHAIN,
                Version.LATEST,
                Terms.ROWS,
                Okurigana.ALL,
                Rows.of("character-variants.tsv"),
                own));
    }

    /** With the program's own tables. */
    public static Analysis standard() {
        return new Analysis(List.of());
    }

    /**
     * With a user's words too, one in each row: surface, parts and readings, separated by tabs.
     *
     * @param dictionary may be absent
     * @throws IllegalArgumentException naming the row that is no word
     */
    public static Analysis with(Path dictionary) throws IOException {
        var own = Rows.in(dictionary);
        for (var row : own)
            if (row.size() < 3)
                throw new IllegalArgumentException(
                        "%s: a row needs surface, parts and readings, separated by tabs: %s"
                                .formatted(dictionary, String.join(" ", row)));
        return new Analysis(own);
    }

    /** Words in their dictionary form, without particles. */
    public Analyzer words() {
        return words;
    }

    /** Overlapping bigrams of the folded characters. */
    public Analyzer grams() {
        return grams;
    }

    /** Changes whenever a text could become other terms. */
    public String stamp() {
        return stamp;
    }

    private static String sha256(Object value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(value.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
