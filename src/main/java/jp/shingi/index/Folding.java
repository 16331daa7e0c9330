package jp.shingi.index;

import com.ibm.icu.text.Normalizer2;
import java.io.Reader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shingi.text.Fold;
import jp.shingi.text.Rows;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;

/**
 * Makes one of all ways to write the same character: NFKC with case folding, then the variants of
 * {@code text/variants.tsv} and {@code character-variants.tsv}.
 * Positions lead back to the text as published.
 */
final class Folding {
    static final Map<String, String> VARIANTS = variants();

    static final Normalizer2 NFKC = Normalizer2.getNFKCCasefoldInstance();
    private static final NormalizeCharMap CHARACTERS = characters(false);
    /** As {@link #CHARACTERS}; also ends a line as a sentence, so that Kuromoji never has to cut a long run by force. */
    private static final NormalizeCharMap CHARACTERS_AND_LINES = characters(true);

    private Folding() {}

    static Reader characters(Reader text) {
        return new MappingCharFilter(CHARACTERS, new ICUNormalizer2CharFilter(text, NFKC));
    }

    static Reader charactersAndLines(Reader text) {
        var folded = new ICUNormalizer2CharFilter(text, NFKC);
        return new MappingCharFilter(CHARACTERS_AND_LINES, new ThousandsFilter(folded));
    }

    private static NormalizeCharMap characters(boolean lines) {
        var map = new NormalizeCharMap.Builder();
        VARIANTS.forEach(map::add);
        if (lines) map.add("\n", "。");
        return map.build();
    }

    /** Every character that has a common form, with that form: the rows of text's table, then those of our own. */
    private static Map<String, String> variants() {
        var all = new TreeMap<String, String>();
        IntStream.range(0x2E80, 0x30000)
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .forEach(character -> {
                    var common = Fold.variants(character);
                    if (!common.equals(character)) all.put(character, common);
                });
        for (var row : Rows.read(Folding.class, "character-variants.tsv"))
            row.get(1).codePoints().forEach(variant -> all.putIfAbsent(Character.toString(variant), row.getFirst()));
        return all;
    }
}
