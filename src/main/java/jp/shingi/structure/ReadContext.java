package jp.shingi.structure;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.ExtractorKind;

/**
 * What the stretches read so far tell about the document.
 *
 * @param extractor what read the bytes: tells whether lines are physical lines of a page
 * @param ward the municipality as the document itself names it
 * @param agenda items of the minutes that stand in the same document, with the numbers of their materials
 */
public record ReadContext(ExtractorKind extractor, Optional<String> ward, List<AgendaItem> agenda) {
    public ReadContext {
        agenda = List.copyOf(agenda);
    }
}
