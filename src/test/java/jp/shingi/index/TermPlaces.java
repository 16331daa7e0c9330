package jp.shingi.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Places of the terms of a text. */
final class TermPlaces {
    record Place(int start, int end) {}

    private TermPlaces() {}

    static List<Place> offsets(Analyzer analyzer, String text) {
        var places = new ArrayList<Place>();
        try (var stream = analyzer.tokenStream("", text)) {
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) places.add(new Place(offset.startOffset(), offset.endOffset()));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }
}
