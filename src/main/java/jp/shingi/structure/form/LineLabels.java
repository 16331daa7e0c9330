package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shingi.model.FieldKey;
import jp.shingi.structure.table.Plain;

/**
 * Which lines of a form without a table carry its labels: those of the outermost numbering, else those that one sign or bracket marks
 * ({@code 【件名】}, {@code ○ 目的}), else those that the table of labels knows. What looks like the others is a label too.
 */
final class LineLabels {
    private static final Pattern NUMBERED =
            Pattern.compile("^([（(]?[0-9０-９]{1,2}[）)]?|[①-⑳]|[一二三四五六七八九十][．.、 \\u3000]).*");
    /** The kind of the form above its title, where the other labels have their values beside them. */
    private static final Pattern KIND = Pattern.compile("[(（【]?(諮問|報告|審議|協議)(事項|案件)[)）】]?");

    private static final Pattern BULLET = Pattern.compile("^[・･•●‣*＊※].*");
    private static final int ENOUGH = 3;
    private static final int LABEL_PIECE = 14;

    private final List<LabelRow> rows;

    private LineLabels(List<LabelRow> rows) {
        this.rows = rows;
    }

    /** Labels by the index of their first line. */
    static SortedMap<Integer, LineLabel> of(List<LabelRow> rows) {
        return new LineLabels(rows).read();
    }

    private SortedMap<Integer, LineLabel> read() {
        var labels = new TreeMap<Integer, LineLabel>();
        var texts = rows.stream().map(row -> row.line().text()).toList();
        Numbering.labels(texts).forEach(at -> labels.put(at, label(at)));
        var plain = IntStream.range(0, rows.size()).filter(this::isPlain).toArray();
        if (!labels.isEmpty() && known(labels) >= plain.length) return labels;
        labels.clear();
        Decoration.labels(texts).forEach((at, split) -> labels.put(at, new LineLabel(split, 1)));
        if (!labels.isEmpty() && !subheadings(labels.firstKey(), texts)) return labels;
        labels.clear();
        Standout.labels(rows).forEach((at, split) -> labels.put(at, new LineLabel(split, 1)));
        if (!labels.isEmpty() && known(labels) >= plain.length) return labels;
        labels.clear();
        for (int at : plain) labels.put(at, label(at));
        if (labels.size() < ENOUGH) return separated();
        if (labels.values().stream()
                                .filter(label -> !label.split().rest().isEmpty())
                                .count()
                        * 2
                > labels.size())
            labels.keySet().removeIf(at -> KIND.matcher(Plain.fold(text(at))).matches());
        labels.keySet().stream()
                .flatMap(at -> Separator.of(rows.get(at).line()).stream())
                .collect(Collectors.groupingBy(Separator::kind, Collectors.counting()))
                .forEach((kind, count) -> {
                    if (count >= ENOUGH) unknown(labels, kind);
                });
        return labels;
    }

    /** Whether what is marked stands below sentences of numbered sections: then it heads parts of these. */
    private static boolean subheadings(int first, List<String> texts) {
        var sections = Numbering.sections(texts);
        return sections >= 0
                && sections < first
                && texts.subList(sections + 1, first).stream().anyMatch(text -> text.contains("。"));
    }

    private SortedMap<Integer, LineLabel> separated() {
        var labels = new TreeMap<Integer, LineLabel>();
        Separated.labels(rows.stream().map(LabelRow::line).toList())
                .forEach((at, split) -> labels.put(at, new LineLabel(split, 1)));
        return labels;
    }

    private static long known(SortedMap<Integer, LineLabel> labels) {
        return labels.values().stream().filter(label -> label.split().known()).count();
    }

    /** A label of the table at the start of a block; a number in front would be one of another list. */
    private boolean isPlain(int at) {
        return rows.get(at).first()
                && !numbered(at)
                && !BULLET.matcher(text(at).strip()).matches()
                && split(at).filter(LabelSplit::known).isPresent();
    }

    /** Labels that the table does not know, separated as the others. */
    private void unknown(SortedMap<Integer, LineLabel> labels, String kind) {
        for (int i = 0; i < rows.size(); i++) {
            if (labels.containsKey(i) || !rows.get(i).first() || numbered(i)) continue;
            var found =
                    Separator.of(rows.get(i).line()).filter(one -> one.kind().equals(kind));
            if (found.isPresent()) labels.put(i, new LineLabel(found.get().split(), 1));
        }
    }

    private LineLabel label(int at) {
        return new LineLabel(split(at).orElseThrow(), pieces(at));
    }

    /** The split of a label line; a label that goes on in the lines below counts with them. */
    private Optional<LabelSplit> split(int at) {
        return pieces(at) == 1 ? LabelSplit.of(text(at)) : Optional.of(new LabelSplit(text(at), "", true));
    }

    /** How many short lines the label takes: they are a label of the table only together, or numbered. */
    private int pieces(int at) {
        var split = LabelSplit.of(text(at));
        if (split.isEmpty() || split.get().known() || !split.get().rest().isEmpty()) return 1;
        var label = Label.of(text(at)).text();
        var told = Telling.key(label);
        for (int next = at + 1; next < Math.min(at + 3, rows.size()); next++) {
            var piece = text(next);
            if (piece.length() > LABEL_PIECE
                    || piece.contains("。")
                    || LabelTable.knows(piece) && !numbered(at)
                    || numbered(next)) return 1;
            label += Plain.unspaced(piece);
            if (LabelTable.knows(label) && another(told, label)) return next - at + 1;
        }
        return 1;
    }

    /** A label that tells its key has the next line as its value, unless both together tell another. */
    private static boolean another(Optional<FieldKey> told, String label) {
        var together = LabelTable.key(Optional.empty(), label);
        return told.isEmpty() || together != FieldKey.OTHER && together != told.get();
    }

    private boolean numbered(int at) {
        return NUMBERED.matcher(text(at).strip()).matches();
    }

    private String text(int at) {
        return rows.get(at).line().text();
    }
}
