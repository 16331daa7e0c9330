package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBERED =
            Pattern.compile("^([（(]?[0-9０-９]{1,2}[）)]?|[①-⑳]|[一二三四五六七八九十][．.、 \\u3000]).*");
    private static final int UNNUMBERED_LABELS = 3;
    private static final int LABEL_PIECE = 14;

    private final List<LabelRow> rows;
    private final Set<Integer> labels;
    private final List<Entry> entries = new ArrayList<>();

    private LabelLines(List<LabelRow> rows, Set<Integer> labels) {
        this.rows = rows;
        this.labels = labels;
    }

    /** Labels and values of text blocks; text before the first label and sentences without one are loose. */
    static List<Entry> entries(List<Block> blocks) {
        var rows = LabelRow.of(blocks);
        return new LabelLines(rows, labels(rows)).read();
    }

    /** The first block that holds a label; empty where none does. */
    static Optional<Block> first(List<Block> blocks) {
        var rows = LabelRow.of(blocks);
        return labels(rows).stream().findFirst().map(at -> rows.get(at).block());
    }

    /** How many labels of the table the text shows where labels stand. */
    static int known(List<Block> blocks) {
        var rows = LabelRow.of(blocks);
        return (int) labels(rows).stream()
                .filter(at -> split(rows, at).filter(LabelSplit::known).isPresent())
                .count();
    }

    private static Set<Integer> labels(List<LabelRow> rows) {
        var texts = rows.stream().map(row -> row.line().text()).toList();
        var numbered = Numbering.labels(texts);
        if (!numbered.isEmpty()) return numbered;
        var plain = new TreeSet<Integer>();
        for (int i = 0; i < rows.size(); i++) if (isPlain(rows, i)) plain.add(i);
        return plain.size() >= UNNUMBERED_LABELS ? plain : Set.of();
    }

    /** A label of the table at the start of a block; a number in front would be one of another list. */
    private static boolean isPlain(List<LabelRow> rows, int at) {
        return rows.get(at).first()
                && !NUMBERED.matcher(rows.get(at).line().text().strip()).matches()
                && split(rows, at).filter(LabelSplit::known).isPresent();
    }

    private List<Entry> read() {
        for (int i = 0; i < rows.size(); ) i = labels.contains(i) ? pair(i) : text(i);
        return entries;
    }

    private int pair(int at) {
        var split = split(rows, at).orElseThrow();
        var pieces = pieces(rows, at);
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
        entries.add(new Entry.Pair(Optional.empty(), List.of(new TextBlock(label)), value, OptionalInt.empty()));
        return values(end);
    }

    /** The pieces of an unknown label that goes on at the start of the lines below, beside its value; these lines lose them. */
    private List<Line> beside(int at, LabelSplit split) {
        var pieces = new ArrayList<Line>();
        var longest = Plain.unspaced(Label.of(split.label()).text()).length();
        for (int i = at + 1; i < rows.size() && !labels.contains(i) && !split.known(); i++) {
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
        while (at < rows.size() && !labels.contains(at)) {
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
                .filter(split -> split.known() && !split.rest().isEmpty() && !Material.alone(text))
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
        while (end < rows.size() && !rows.get(end).first() && !labels.contains(end)) end++;
        return end;
    }

    /** The split of a label line; a label that goes on in the lines below counts with them. */
    private static Optional<LabelSplit> split(List<LabelRow> rows, int at) {
        var pieces = pieces(rows, at);
        if (pieces == 1) return LabelSplit.of(rows.get(at).line().text());
        return Optional.of(new LabelSplit(rows.get(at).line().text(), "", true));
    }

    /** How many short lines the label takes: they are a label of the table only together. */
    private static int pieces(List<LabelRow> rows, int at) {
        var split = LabelSplit.of(rows.get(at).line().text());
        if (split.isEmpty() || split.get().known() || !split.get().rest().isEmpty()) return 1;
        var text = Label.of(rows.get(at).line().text()).text();
        for (int next = at + 1; next < Math.min(at + 3, rows.size()); next++) {
            var piece = rows.get(next).line().text();
            if (piece.length() > LABEL_PIECE
                    || piece.contains("。")
                    || NUMBERED.matcher(piece.strip()).matches()) return 1;
            text += Plain.unspaced(piece);
            if (LabelTable.knows(text)) return next - at + 1;
        }
        return 1;
    }
}
