package jp.shingi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import jp.shingi.index.Analysis;
import jp.shingi.text.Fold;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How a text is read aloud. */
final class Readings {
    private Readings() {}

    /** In hiragana; what has no reading stands as it is. */
    static String of(Analysis analysis, String text) {
        var reading = new StringBuilder();
        try (var stream = analysis.morphemes().tokenStream("", Fold.nfkc(text).toLowerCase(Locale.ROOT))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var its = stream.addAttribute(ReadingAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                reading.append(Objects.requireNonNullElse(its.getReading(), term.toString()));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Romaji.hiragana(reading.toString());
    }

    /** Whether it is written in kana alone, as a reading is typed. */
    static boolean isKana(String text) {
        return text.matches("[\\p{IsHiragana}\\p{IsKatakana}ー]{2,}");
    }
}
