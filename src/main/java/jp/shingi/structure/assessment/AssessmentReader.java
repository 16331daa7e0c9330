package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.Field;
import jp.shingi.model.Placed;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.PartReader;
import jp.shingi.structure.Places;
import jp.shingi.structure.ReadContext;
import jp.shingi.structure.ReadPart;

/**
 * Reads a 特定個人情報保護評価書 of any level (基礎項目, 重点項目, 全項目) and version of the form.
 *
 * <p>A rating that the form leaves open stays absent; a warning counts them.
 */
public final class AssessmentReader implements PartReader {
    private static final int HEAD = 12;
    /** A form with a smaller share of its characters in fields, checks and rows says so. */
    private static final double MOST = 0.9;

    @Override
    public double claims(List<Block> blocks) {
        return IntStream.range(0, Math.min(HEAD, blocks.size())).anyMatch(at -> opens(blocks, at)) ? 1 : 0;
    }

    /** Whether an assessment begins there: with its title, or with the box below it where the title is not printed. */
    private static boolean opens(List<Block> blocks, int at) {
        return Cover.isTitle(blocks.subList(at, at + 1))
                || at + 1 < blocks.size() && Cover.isTitle(blocks.subList(at, at + 2))
                || Cover.isBox(blocks.get(at));
    }

    @Override
    public ReadPart read(List<Block> blocks, ReadContext context) {
        if (blocks.stream().noneMatch(block -> block instanceof Table table && table.columns() > 1))
            return flat(blocks);
        var walk = new Walk();
        var revisions = new RevisionTable();
        var texts = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Table table && (RevisionTable.head(table).isPresent() || revisions.goesOn(table))) {
                Row.of(texts).forEach(walk::row);
                texts.clear();
                revisions.read(table);
            } else {
                texts.add(block);
            }
        }
        Row.of(texts).forEach(walk::row);
        var part = part(blocks, walk, revisions);
        return new ReadPart(List.of(part), warnings(part, walk.found.unrated));
    }

    private static ReadPart flat(List<Block> blocks) {
        var flat = new FlatText(blocks);
        flat.read();
        var part = new AssessmentPart(
                flat.cover.title,
                Places.range(blocks),
                flat.cover.number,
                flat.cover.name,
                flat.cover.level,
                flat.cover.publisher,
                flat.cover.published,
                flat.cover.version,
                flat.files,
                flat.members.systems,
                flat.members.entrustments,
                List.of(),
                flat.members.transfers,
                List.of(),
                flat.revisions,
                List.of(),
                flat.paragraphs);
        return new ReadPart(List.of(part), List.of(flat.warning()));
    }

    private static AssessmentPart part(List<Block> blocks, Walk walk, RevisionTable revisions) {
        var fields = new ArrayList<Field>(walk.found.fields);
        fields.addAll(revisions.others);
        var cover = walk.cover;
        return new AssessmentPart(
                cover.title,
                Places.range(blocks),
                cover.number,
                cover.name,
                cover.level,
                cover.publisher,
                cover.published,
                cover.version,
                walk.found.files,
                walk.found.members.systems,
                walk.found.members.entrustments,
                walk.found.risks.all(),
                walk.found.members.transfers,
                fields,
                revisions.revisions,
                walk.found.checks,
                walk.found.paragraphs);
    }

    private static List<Warning> warnings(AssessmentPart part, int unrated) {
        var warnings = new ArrayList<Warning>();
        part.risks().stream()
                .filter(risk -> risk.rating().isEmpty() && unrated > 0)
                .findFirst()
                .ifPresent(risk -> warnings.add(new Warning(
                        "risk-unrated", risk.page(), "%d risks have no rating in the form".formatted(unrated))));
        Placed.share(List.of(part)).stream()
                .filter(share -> share < MOST)
                .forEach(share -> warnings.add(Warning.of(
                        "form-text-unplaced",
                        "%d%% of the form's characters stand in fields; the rest is kept as text"
                                .formatted(Math.round(share * 100)))));
        return warnings;
    }
}
