package jp.shingi.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.Role;
import jp.shingi.model.Turn;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Heading;
import jp.shingi.structure.assessment.AssessmentReader;
import jp.shingi.structure.form.FormReader;
import jp.shingi.structure.minutes.MinutesReader;

/**
 * Cuts a document into stretches of one kind and has each read. A pure function of the extraction: one instance serves all threads.
 */
public final class Structurer {
    private static final int FEW_TURNS = 4;
    private static final String WORKBOOK = ".*(?:spreadsheet|ms-excel).*";

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
        for (var stretch : stretches(extraction.blocks())) read(stretch, extraction.extractor(), parts, warnings);
        var title = parts.stream()
                .filter(MinutesPart.class::isInstance)
                .flatMap(part -> part.title().stream())
                .findFirst()
                .or(() -> title(extraction, parts));
        return new Structured(Wards.of(extraction, parts, title), title, parts, warnings);
    }

    /** A file that holds the minutes of several meetings, each with its materials, is cut where the next ones begin. */
    private static List<List<Block>> stretches(List<Block> blocks) {
        var starts = new MinutesReader().starts(blocks);
        var stretches = new ArrayList<List<Block>>();
        for (int i = 0; i < starts.size(); i++)
            stretches.add(blocks.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : blocks.size()));
        return stretches;
    }

    /** Minutes that the blocks begin with, and what stands behind them. */
    private void read(List<Block> blocks, ExtractorKind extractor, List<Part> parts, List<Warning> warnings) {
        var context = new ReadContext(extractor, Optional.empty(), List.of());
        var minutes = new MinutesReader().find(blocks, context).filter(found -> !isForm(found, blocks));
        if (minutes.isPresent()) {
            parts.add(minutes.get().part());
            warnings.addAll(minutes.get().warnings());
            context = new ReadContext(
                    extractor, Optional.empty(), minutes.get().part().agenda());
        }
        var rest = blocks.subList(minutes.map(MinutesReader.Found::blocks).orElse(0), blocks.size());
        if (rest.isEmpty()) return;
        var read = reader(rest).read(rest, context);
        parts.addAll(read.parts());
        warnings.addAll(read.warnings());
    }

    private PartReader reader(List<Block> stretch) {
        return readers.stream()
                .map(reader -> new Claim(reader, reader.claims(stretch)))
                .max(Comparator.comparingDouble(Claim::weight))
                .orElseThrow()
                .reader();
    }

    private record Claim(PartReader reader, double weight) {}

    /** Labels of a form look like speakers at times; where a chair never speaks and a table of fields stands among them, it is a form. */
    private static boolean isForm(MinutesReader.Found found, List<Block> blocks) {
        if (new AssessmentReader().claims(blocks) == 1) return true;
        var turns = found.part().turns();
        boolean oneVoice = turns.stream().map(Turn::speaker).distinct().count() == 1;
        int few = turns.size() < FEW_TURNS || oneVoice || found.broken() ? 1 : 0;
        if (found.titled() && few == 0) return false;
        return FormReader.holdsForm(blocks.subList(0, Math.min(blocks.size(), found.blocks() + few)))
                && turns.stream().noneMatch(turn -> turn.role() == Role.CHAIR);
    }

    /** The heading of the first page, else what the forms share, else the title of the first part, else what the file says of itself. */
    private static Optional<String> title(Extraction extraction, List<Part> parts) {
        var headings = extraction.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        return headings.stream()
                .filter(heading -> heading.level() == 1 && heading == headings.getFirst())
                .filter(heading -> extraction.extractor() == ExtractorKind.HTML)
                .map(Block::text)
                .findFirst()
                .or(() -> extraction.mediaType().matches(WORKBOOK) ? SharedTitle.of(parts) : Optional.empty())
                .or(() -> parts.stream().flatMap(part -> part.title().stream()).findFirst())
                .or(() -> headings.stream().map(Block::text).findFirst())
                .or(extraction::title);
    }
}
