package jp.shingi.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of a text, made once and given to many Lucene documents. */
record RepeatedTerms(List<Term> terms) {
    record Term(String text, int increment) {}

    static RepeatedTerms of(Analyzer analyzer, String text) {
        var terms = new ArrayList<Term>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(new Term(term.toString(), increment.getPositionIncrement()));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RepeatedTerms(List.copyOf(terms));
    }

    TokenStream stream() {
        return new Stream(terms);
    }

    private static final class Stream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final List<Term> terms;
        private int next;

        private Stream(List<Term> terms) {
            this.terms = terms;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) return false;
            clearAttributes();
            var one = terms.get(next++);
            term.append(one.text);
            increment.setPositionIncrement(one.increment);
            return true;
        }
    }
}
