package jp.shingi.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.util.Version;

/** How text becomes terms, for the index and for queries alike. One instance serves all threads. */
public final class Analysis {
    /** Counts up whenever the chain is changed in code; the tables are known by their content. */
    private static final int CHAIN = 2;

    private final WordAnalyzer words;
    private final GramAnalyzer grams = new GramAnalyzer();
    private final Analyzer morphemes;
    private final List<List<String>> own;
    private final String stamp;

    private Analysis(List<List<String>> own) {
        this.own = own;
        var dictionary = Terms.dictionary(own);
        words = new WordAnalyzer(dictionary);
        morphemes = new MorphemeAnalyzer(dictionary);
        stamp = sha256(List.of(CHAIN, Version.LATEST, Terms.ROWS, Okurigana.ALL, Folding.VARIANTS, own));
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
        return of(UserTable.read(dictionary));
    }

    /** @throws IllegalArgumentException naming the row that is no word */
    static Analysis of(List<List<String>> own) {
        for (var row : own)
            if (row.size() < 3)
                throw new IllegalArgumentException(
                        "a row of the dictionary needs surface, parts and readings, separated by tabs: "
                                + String.join(" ", row));
        return new Analysis(own);
    }

    /** The rows of the user's own dictionary. */
    List<List<String>> own() {
        return own;
    }

    /** The words of the domain's dictionary and of the user's own, as they are written. */
    public List<String> domainWords() {
        return Stream.concat(Terms.ROWS.stream(), own.stream())
                .map(List::getFirst)
                .toList();
    }

    /** Words in their dictionary form, without particles. */
    public Analyzer words() {
        return words;
    }

    /** Overlapping bigrams of the folded characters. */
    public Analyzer grams() {
        return grams;
    }

    /** Every morpheme as it stands, particles and signs too, with its reading: for sorting contexts and for readings. */
    public Analyzer morphemes() {
        return morphemes;
    }

    /** Each field of the index with its own analyser. */
    Analyzer perField() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return IndexField.named(field).type() == IndexField.Type.GRAMS ? grams : words;
            }
        };
    }

    /** Changes whenever a text could become other terms. */
    public String stamp() {
        return stamp;
    }

    private static String sha256(Object value) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(value.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
