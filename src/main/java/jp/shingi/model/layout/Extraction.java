package jp.shingi.model.layout;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.Warning;

/**
 * A document as its reader sees it.
 *
 * @param title from the file's own metadata or the page's {@code <title>}: a hint only
 * @param pages empty where the source has none
 * @param warnings what was left out or doubted while reading
 */
public record Extraction(
        String mediaType,
        ExtractorKind extractor,
        Optional<String> title,
        List<Page> pages,
        List<Block> blocks,
        List<Warning> warnings) {
    public Extraction {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }
}
