package jp.shingi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.shingi.index.Analysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Text as tokens, by an analyser of the index. */
final class Tokens {
    /** Read together from several tokens, it has the part of speech of the word behind it. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private Tokens() {}

    /**
     * The bigrams of a text, and the letters that stand alone between two signs. The last letter is left out: what follows it in a
     * document is not known; if it is the whole text, it is all there is.
     */
    static List<Leaf.Token> grams(Analysis analysis, String text) {
        var all = of(analysis.grams(), text);
        var needed = new ArrayList<Leaf.Token>();
        for (int n = 0; n < all.size(); n++) {
            var gram = all.get(n);
            var alone = n + 1 < all.size() && (n == 0 || all.get(n - 1).position() != gram.position() - 1);
            if (isPair(gram) || alone) needed.add(gram);
        }
        return needed.stream().anyMatch(Tokens::isPair) || all.isEmpty() ? needed : List.of(all.getFirst());
    }

    private static boolean isPair(Leaf.Token gram) {
        return gram.term().codePointCount(0, gram.term().length()) > 1;
    }

    static List<Leaf.Token> of(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Leaf.Token>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var speech = stream.hasAttribute(PartOfSpeechAttribute.class)
                    ? stream.getAttribute(PartOfSpeechAttribute.class)
                    : null;
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                var part = speech == null ? "" : Objects.requireNonNullElse(speech.getPartOfSpeech(), "");
                var its = NUMBER.matcher(term).matches() ? "名詞-数" : part;
                tokens.add(new Leaf.Token(term.toString(), position, its, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
