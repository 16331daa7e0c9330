package jp.shingi.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;

/** Overlapping bigrams of the folded characters: whatever stands in the text as typed is found, words or not. */
final class GramAnalyzer extends Analyzer {
    @Override
    protected Reader initReader(String field, Reader text) {
        return Folding.characters(text);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return Folding.characters(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new GramTokenizer());
    }
}
