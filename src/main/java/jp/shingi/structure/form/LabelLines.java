package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.FieldKey;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.table.Plain;

/**
 * A form without a table: numbered labels, each with its value behind a gap or on the lines below, or labels that the table knows at
 * the start of lines.
 */
final class LabelLines {
    private static final Pattern END = Pattern.compile("^[（(]?(以上|記|内容は別[紙添]のとおり。?)[）)]?$");
    private static final Pattern PIECE = Pattern.compile("^([^\\s\\u3000。、]{1,16})(?:\\t|\\u3000| {2,})\\s*(\\S.*)$");

    private static final Pattern ITEM_NUMBER = Pattern.compile("(諮問|報告|審議|協議)(事項|案件)?第?[0-9]+号?");

    private static final Set<FieldKey> CASE = EnumSet.of(
            FieldKey.BUSINESS,
            FieldKey.PURPOSE,
            FieldKey.PERSONS,
            FieldKey.REGISTER,
            FieldKey.CONTRACTOR,
            FieldKey.COUNTERPARTY,
            FieldKey.ITEMS,
            FieldKey.MEDIUM,
            FieldKey.FORM,
            FieldKey.PERIOD,
            FieldKey.PROTECTION_BY_WARD,
            FieldKey.PROTECTION_BY_CONTRACTOR);

    private final List<LabelRow> rows;
    private final SortedMap<Integer, LineLabel> labels;
    private final Set<Integer> headings;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<String> group = Optional.empty();

    private LabelLines(List<LabelRow> rows, SortedMap<Integer, LineLabel> labels) {
        this.rows = rows;
        this.labels = labels;
        this.headings = headings(rows, labels);
    }

    /** Numbered headings below which the numbers of the labels begin anew. */
    private static Set<Integer> headings(List<LabelRow> rows, SortedMap<Integer, LineLabel> labels) {
        return Nesting.of(rows.stream().map(row -> row.line().text()).toList())
                .filter(nesting -> nesting.labels().equals(labels.keySet()))
                .<Set<Integer>>map(Nesting::headings)
                .orElse(Set.of());
    }

    /** Labels and values of text blocks; text before the first label and sentences without one are loose. */
    static List<Entry> entries(List<Block> blocks) {
        return entries(blocks, blocks);
    }

    /**
     * As {@link #entries(List)} of text between the tables of a form.
     *
     * @param form all blocks of the form: a numbering that began above a table goes on below it
     */
    static List<Entry> entries(List<Block> blocks, List<Block> form) {
        var rows = LabelRow.of(blocks);
        var labels = LineLabels.of(rows);
        return new LabelLines(rows, labels.isEmpty() && form.size() > blocks.size() ? within(blocks, form) : labels)
                .read();
    }

    /** The labels among the lines of some blocks, found in all lines of their form. */
    private static SortedMap<Integer, LineLabel> within(List<Block> blocks, List<Block> form) {
        var all = LabelRow.of(form);
        var labels = new TreeMap<Integer, LineLabel>();
        var own = IntStream.range(0, all.size())
                .filter(at ->
                        blocks.stream().anyMatch(block -> block == all.get(at).block()))
                .boxed()
                .toList();
        LineLabels.of(all).forEach((at, label) -> {
            if (own.contains(at)) labels.put(own.indexOf(at), label);
        });
        return labels;
    }

    /** The first block that holds a label; empty where none does. */
    static Optional<Block> first(List<Block> blocks) {
        var rows = LabelRow.of(blocks);
        var labels = LineLabels.of(rows);
        return Stream.concat(labels.keySet().stream(), headings(rows, labels).stream())
                .min(Integer::compare)
                .map(at -> rows.get(at).block());
    }

    /** How many labels of the table, or of a form in words of its own, the text shows where labels stand. */
    static int known(List<Block> blocks) {
        var labels = LineLabels.of(LabelRow.of(blocks)).values().stream()
                .map(LineLabel::split)
                .toList();
        var known = (int) labels.stream().filter(LabelSplit::known).count();
        return Telling.form(labels.stream().map(LabelSplit::label).toList()) ? labels.size() : known;
    }

    /** How many different labels only a form has: purpose, persons, data, contractor and the like. */
    static long ofCase(List<Block> blocks) {
        return LineLabels.of(LabelRow.of(blocks)).values().stream()
                .map(label -> LabelTable.key(
                        Optional.empty(), Label.of(label.split().label()).text()))
                .filter(CASE::contains)
                .distinct()
                .count();
    }

    private List<Entry> read() {
        for (int i = 0; i < rows.size(); )
            i = headings.contains(i) ? heading(i) : labels.containsKey(i) ? pair(i) : text(i);
        return entries;
    }

    private int heading(int at) {
        group = Optional.of(Label.of(rows.get(at).line().text()).text());
        return at + 1;
    }

    private int pair(int at) {
        var split = labels.get(at).split();
        var pieces = labels.get(at).lines();
        var label = new ArrayList<Line>();
        label.add(LabelRow.with(rows.get(at).line(), split.label()));
        rows.subList(at + 1, at + pieces).forEach(row -> label.add(row.line()));
        var value = new ArrayList<Block>();
        var end = at + pieces;
        if (pieces == 1 && !split.rest().isEmpty()) {
            label.addAll(beside(at, split));
            end = sameBlock(at);
            var lines = new ArrayList<>(
                    rows.subList(at, end).stream().map(LabelRow::line).toList());
            lines.set(0, LabelRow.with(lines.getFirst(), split.rest()));
            value.add(new TextBlock(lines));
        }
        var pair = new Entry.Pair(group, List.of(new TextBlock(label)), value, OptionalInt.empty());
        var headsTable = end == rows.size() && value.isEmpty();
        entries.add(headsTable ? new Entry.Loose(pair.label()) : pair);
        return values(end);
    }

    /** The pieces of an unknown label that goes on at the start of the lines below, beside its value; these lines lose them. */
    private List<Line> beside(int at, LabelSplit split) {
        var pieces = new ArrayList<Line>();
        var longest = Plain.unspaced(Label.of(split.label()).text()).length();
        for (int i = at + 1; i < rows.size() && !labels.containsKey(i) && !split.known(); i++) {
            var found = PIECE.matcher(rows.get(i).line().text());
            if (!found.matches() || found.group(1).length() > longest) break;
            pieces.add(LabelRow.with(rows.get(i).line(), found.group(1)));
            rows.set(
                    i,
                    new LabelRow(rows.get(at).block(), LabelRow.with(rows.get(i).line(), found.group(2)), false));
        }
        return pieces;
    }

    private int values(int from) {
        var at = from;
        while (at < rows.size() && !labels.containsKey(at) && !headings.contains(at)) {
            var end = sameBlock(at);
            var content = rows.get(at)
                    .rebuilt(rows.subList(at, end).stream().map(LabelRow::line).toList());
            if (END.matcher(Plain.fold(content.text())).matches() || Material.alone(content.text()))
                entries.add(new Entry.Loose(List.of(content)));
            else if (department(content).isPresent())
                entries.add(department(content).get());
            else entries.add(new Entry.More(List.of(content)));
            at = end;
        }
        return at;
    }

    private int text(int at) {
        var end = sameBlock(at);
        var content = rows.get(at)
                .rebuilt(rows.subList(at, end).stream().map(LabelRow::line).toList());
        entries.add(colon(content).or(() -> department(content)).orElse(new Entry.Loose(List.of(content))));
        return end;
    }

    /** {@code （担当部課：地域振興部戸籍住民課）}: one label of the table with a colon, in brackets or not. */
    static Optional<Entry> colon(Block block) {
        var text = block.text().strip().replaceAll("^[（(](.*)[）)]$", "$1");
        if (text.length() > 80 || !text.matches("[^：:]{1,20}[：:].+")) return Optional.empty();
        return LabelSplit.of(text)
                .filter(split -> split.known() && !split.rest().isEmpty())
                .map(split -> pair(block, split));
    }

    /** {@code 整理番号　２}: a line of one label of the table and a short value behind a gap. */
    static Optional<Entry> pairOf(Block block) {
        var text = block.text().strip();
        if (block instanceof Table || text.length() > 40 || text.contains("。") || text.contains("\n"))
            return Optional.empty();
        return LabelSplit.of(text)
                .filter(split -> split.known()
                        && !split.rest().isEmpty()
                        && !Material.alone(text)
                        && !ITEM_NUMBER.matcher(Plain.fold(text)).matches())
                .map(split -> pair(block, split));
    }

    /** {@code 担当　生活安全課}: who answers for the form, below its last item. */
    private static Optional<Entry> department(Block block) {
        var text = block.text().strip().replaceAll("^[（(](.*)[）)]$", "$1");
        if (text.contains("。") || text.contains("\n")) return Optional.empty();
        return LabelSplit.of(text)
                .filter(split -> !split.rest().isEmpty()
                        && LabelTable.key(Optional.empty(), split.label()) == FieldKey.DEPARTMENT)
                .map(split -> pair(block, split));
    }

    private static Entry pair(Block block, LabelSplit split) {
        var lines = block.lines().toList();
        var label = new TextBlock(List.of(LabelRow.with(lines.getFirst(), split.label())));
        var value = new TextBlock(List.of(LabelRow.with(lines.getFirst(), split.rest())));
        return new Entry.Pair(Optional.empty(), List.of(label), List.of(value), OptionalInt.empty());
    }

    private int sameBlock(int at) {
        var end = at + 1;
        while (end < rows.size() && !rows.get(end).first() && !labels.containsKey(end) && !headings.contains(end))
            end++;
        return end;
    }
}
