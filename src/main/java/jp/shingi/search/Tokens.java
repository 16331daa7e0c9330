package jp.shingi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Text as tokens, by an analyser of the index. */
final class Tokens {
    private Tokens() {}

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
                tokens.add(new Leaf.Token(term.toString(), position, part, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
