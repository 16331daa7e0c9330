package jp.shingi.index;

import com.ibm.icu.text.Normalizer2;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;

/**
 * Makes one of all ways to write the same character: NFKC with case folding, then the variants of {@code character-variants.tsv}.
 * Positions lead back to the text as published.
 */
final class Folding {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCCasefoldInstance();
    private static final NormalizeCharMap CHARACTERS = characters(false);
    /** As {@link #CHARACTERS}; also ends a line as a sentence, so that Kuromoji never has to cut a long run by force. */
    private static final NormalizeCharMap CHARACTERS_AND_LINES = characters(true);

    private Folding() {}

    static Reader characters(Reader text) {
        return new MappingCharFilter(CHARACTERS, new ICUNormalizer2CharFilter(text, NFKC));
    }

    static Reader charactersAndLines(Reader text) {
        return new MappingCharFilter(CHARACTERS_AND_LINES, new ICUNormalizer2CharFilter(text, NFKC));
    }

    private static NormalizeCharMap characters(boolean lines) {
        var map = new NormalizeCharMap.Builder();
        for (var row : Rows.of("character-variants.tsv"))
            row.stream().skip(1).forEach(variant -> map.add(variant, row.getFirst()));
        if (lines) map.add("\n", "。");
        return map.build();
    }
}
