package jp.shingi.pipeline;

import java.util.List;
import jp.shingi.model.Document;
import jp.shingi.model.Quarantine;

/** What became of one input. */
public sealed interface Result {
    /** The input, or the member of an archive. */
    String uri();

    /** @param changed whether the document in the corpus is another one than before */
    record Read(String uri, Document document, boolean changed) implements Result {}

    /** The same program read the same bytes before. */
    record Unchanged(String uri, List<String> documents) implements Result {}

    /** It could not be read; the reason stands in {@code corpus/quarantine}. */
    record Quarantined(String uri, Quarantine entry) implements Result {}
}
