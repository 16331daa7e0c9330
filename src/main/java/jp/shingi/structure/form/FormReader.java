package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.FormPart;
import jp.shingi.model.Part;
import jp.shingi.model.TextPart;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.PartReader;
import jp.shingi.structure.Places;
import jp.shingi.structure.ReadContext;
import jp.shingi.structure.ReadPart;
import jp.shingi.structure.clauses.ClausesReader;
import jp.shingi.structure.table.Plain;

/**
 * Reads forms: 諮問・報告事項の資料, 諮問書, record sheets, registers, whatever drew them. One stretch may hold several.
 *
 * <p>Text of a form that ended in no field stands in its paragraphs, and a warning says how much. Citations, contractors and
 * precedents are made from the fields by a later stage.
 */
public final class FormReader implements PartReader {
    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.7;
    private static final int CLEAR = 3;
    private static final int TITLE_WITHIN = 4;
    private static final ClausesReader CLAUSES = new ClausesReader();

    @Override
    public double claims(List<Block> blocks) {
        var known = blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(FormShape::knownLabels)
                .limit(2)
                .count();
        if (known >= 2) return CERTAIN;
        if (told(blocks)) return LIKELY;
        var lines = LabelLines.known(RunTogether.cut(FormHead.flat(blocks).toList()));
        return lines >= 2 ? LIKELY : known > 0 ? 0.5 : 0;
    }

    private static boolean told(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Table table && FormShape.telling(table));
    }

    /**
     * Whether the blocks hold a form beyond doubt: a table that is a register or has several labels of the table of labels, or lines with several
     * labels that nothing but a form has.
     */
    public static boolean holdsForm(List<Block> blocks) {
        if (LabelLines.ofCase(RunTogether.cut(FormHead.flat(blocks).toList())) >= CLEAR) return true;
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .anyMatch(table -> FormShape.knownLabels(table).limit(CLEAR).count() >= CLEAR);
    }

    @Override
    public ReadPart read(List<Block> blocks, ReadContext context) {
        var parts = new ArrayList<Part>();
        var warnings = new ArrayList<Warning>();
        for (var stretch : FormCutter.cut(NumberedRows.loosened(
                RunTogether.cut(SubjectRows.parted(TitleRows.lifted(FormHead.unboxed(blocks))))))) {
            if (stretch.clauses())
                parts.addAll(CLAUSES.read(stretch.blocks(), context).parts());
            else parts.add(part(stretch.blocks(), warnings));
        }
        return new ReadPart(Inherited.down(Agenda.matched(parts, context.agenda())), warnings);
    }

    private static Part part(List<Block> blocks, List<Warning> warnings) {
        var start = FormStart.of(blocks);
        var head = FormHead.of(blocks.subList(0, start));
        var collector = new FieldCollector();
        FormStart.subject(blocks.subList(0, start)).ifPresent(collector::add);
        head.left().forEach(block -> collector.add(FormStart.entry(block)));
        Entries.of(blocks.subList(start, blocks.size())).forEach(collector::add);
        collector.subjectByValue();
        if (collector.fields.isEmpty() && collector.checks.isEmpty()) return text(blocks, head, collector);
        Unplaced.warning(collector).ifPresent(warnings::add);
        var title = FormTitle.of(head, collector);
        head.heading().filter(heading -> !title.equals(Optional.of(heading))).ifPresent(collector::headed);
        return new FormPart(
                title,
                Places.range(blocks),
                head.material().or(() -> late(collector)),
                head.kind().or(() -> FormHead.kind(Plain.fold(leftText(collector)))),
                head.item().stream().toList(),
                collector.fields,
                collector.checks,
                List.of(),
                List.of(),
                List.of(),
                collector.paragraphs);
    }

    /** A text has its title above it: what looks like one further down is a heading inside it. */
    private static Part text(List<Block> blocks, FormHead head, FieldCollector collector) {
        var title = FormHead.of(blocks.subList(0, Math.min(blocks.size(), TITLE_WITHIN)))
                .heading()
                .or(head::heading);
        head.heading().filter(heading -> !title.equals(Optional.of(heading))).ifPresent(collector::headed);
        return new TextPart(
                title,
                Places.range(blocks),
                head.material(),
                head.item().stream().toList(),
                collector.paragraphs);
    }

    /** A 資料 number that stands below or beside the table. */
    private static Optional<String> late(FieldCollector collector) {
        return collector.paragraphs.stream()
                .filter(paragraph -> Material.alone(paragraph.text()))
                .flatMap(paragraph -> Material.of(paragraph.text()).stream())
                .findFirst();
    }

    private static String leftText(FieldCollector collector) {
        return String.join(
                "\n",
                collector.paragraphs.stream().map(paragraph -> paragraph.text()).toList());
    }
}
