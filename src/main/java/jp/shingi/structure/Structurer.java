package jp.shingi.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Heading;
import jp.shingi.structure.minutes.MinutesReader;

/**
 * Cuts a document into stretches of one kind and has each read. A pure function of the extraction: one instance serves all threads.
 */
public final class Structurer {
    private final List<PartReader> readers;

    public Structurer() {
        this(Readers.ALL);
    }

    Structurer(List<PartReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * Reads a document.
     *
     * @param fileName name of the source's file: a hint for the title only
     */
    public Structured structure(Extraction extraction, String fileName) {
        var parts = new ArrayList<Part>();
        var warnings = new ArrayList<Warning>();
        var context = new ReadContext(extraction.extractor(), Optional.empty(), List.of());
        var blocks = extraction.blocks();
        var minutes = new MinutesReader().find(blocks, context);
        if (minutes.isPresent()) {
            parts.add(minutes.get().part());
            warnings.addAll(minutes.get().warnings());
            context = new ReadContext(
                    extraction.extractor(),
                    Optional.empty(),
                    minutes.get().part().agenda());
        }
        var rest = blocks.subList(minutes.map(MinutesReader.Found::blocks).orElse(0), blocks.size());
        for (var stretch : List.of(rest)) {
            if (stretch.isEmpty()) continue;
            var read = reader(stretch).read(stretch, context);
            parts.addAll(read.parts());
            warnings.addAll(read.warnings());
        }
        var title = parts.stream()
                .filter(MinutesPart.class::isInstance)
                .flatMap(part -> part.title().stream())
                .findFirst()
                .or(() -> title(extraction));
        return new Structured(Wards.of(extraction, parts, title), title, parts, warnings);
    }

    private PartReader reader(List<Block> stretch) {
        return readers.stream()
                .max(Comparator.comparingDouble(reader -> reader.claims(stretch)))
                .orElseThrow();
    }

    private static Optional<String> title(Extraction extraction) {
        return extraction.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Block::text)
                .findFirst()
                .or(extraction::title);
    }
}
