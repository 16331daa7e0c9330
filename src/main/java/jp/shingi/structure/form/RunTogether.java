package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.table.Plain;

/**
 * Lines of a form that follow each other without a blank line, as one paragraph: cut before each label, and above the first one, where
 * heading, 資料 number and date stand, line by line.
 */
final class RunTogether {
    private static final Pattern NUMBER = Pattern.compile(
            "^([0-9０-９]{1,2}|第[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}(?=[\\s\\u3000．.、])|[（(][0-9０-９]{1,2}[）)]).*");
    private static final Pattern SEPARATED =
            Pattern.compile("^[^\\s\\u3000：:](?:[\\s\\u3000]?[^\\s\\u3000：:]){1,20}(?:[：:]|\\u3000{2,}|\\t| {2,}).+");
    private static final Pattern GAP = Pattern.compile("^\\S{4,40}\\u3000\\S.*");
    private static final Pattern APART = Pattern.compile(
            "記|以上|[【(（](諮問|報告|審議|協議)(事項)?[】)）]|.{0,8}(諮問|報告)第[0-9一二三四五六七八九十]+号|[0-9]{1,2}[\\p{IsHan}ぁ-ん]{1,8}第[0-9]+号|(令和|平成)[0-9元]+年[0-9]+月[0-9]+日");
    private static final int ENOUGH = 2;
    private static final double FULL = 0.8;

    private RunTogether() {}

    /** The blocks, those that hold several labels in pieces. */
    static List<Block> cut(List<Block> blocks) {
        var cut = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof TextBlock text && text.content().size() > 1) cut.addAll(cut(text));
            else cut.add(block);
        }
        return cut;
    }

    private static List<Block> cut(TextBlock block) {
        var lines = block.content();
        var labels = labels(lines);
        if (labels.isEmpty()) labels.addAll(told(lines));
        var alone = labels.isEmpty()
                ? Alternating.labels(lines.stream().map(Line::text).toList())
                : Set.<Integer>of();
        labels.addAll(alone);
        var plainText = lines.getFirst().box().isEmpty();
        if (labels.size() + (labels.contains(0) ? 0 : 1) < ENOUGH && !plainText) return List.of(block);
        var starts = new TreeSet<Integer>(labels);
        starts.add(0);
        alone.forEach(at -> starts.add(at + 1));
        var head = !labels.contains(0);
        for (int i = 1; i < lines.size(); i++) {
            if (labels.contains(i)) head = false;
            else if (apart(lines.get(i))
                    || apart(lines.get(i - 1))
                    || head && !wraps(lines, i)
                    || centred(lines, i, labels)) {
                starts.add(i);
                head |= apart(lines.get(i));
            }
        }
        var pieces = new ArrayList<Block>();
        for (int start : starts) {
            var next = starts.higher(start);
            pieces.add(new TextBlock(lines.subList(start, next == null ? lines.size() : next)));
        }
        return pieces;
    }

    /** Lines with a label of the table: a number or a mark before it, or a gap or a colon behind. */
    private static Set<Integer> labels(List<Line> lines) {
        var labels = new TreeSet<Integer>();
        for (int i = 0; i < lines.size(); i++) if (isLabel(lines.get(i).text(), SEPARATED)) labels.add(i);
        if (labels.isEmpty()) return labels;
        var left = lines.get(labels.first()).indent();
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).box().isEmpty()
                    && lines.get(i).indent() == left
                    && isLabel(lines.get(i).text(), GAP)) labels.add(i);
        labels.addAll(alike(lines, labels));
        return labels;
    }

    /** Lines with labels that the table does not know, all marked or separated alike. */
    private static Set<Integer> told(List<Line> lines) {
        var texts = lines.stream().map(Line::text).toList();
        var numbered = Numbering.labels(texts);
        if (!numbered.isEmpty()) return numbered;
        var marked = Decoration.labels(texts).keySet();
        return marked.isEmpty() ? Separated.labels(lines).keySet() : marked;
    }

    /** Lines that separate a label from a value as several known ones do. */
    private static Set<Integer> alike(List<Line> lines, Set<Integer> labels) {
        var known = labels.stream()
                .flatMap(at -> Separator.of(lines.get(at)).stream())
                .collect(Collectors.groupingBy(Separator::kind, Collectors.counting()));
        return IntStream.range(0, lines.size())
                .filter(i -> !NUMBER.matcher(lines.get(i).text().strip()).matches())
                .filter(i -> Separator.of(lines.get(i))
                        .filter(one -> known.getOrDefault(one.kind(), 0L) >= ENOUGH)
                        .isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isLabel(String line, Pattern separated) {
        var text = line.strip();
        if (Material.alone(text)) return false;
        if (Decoration.known(text).isPresent()) return true;
        return (NUMBER.matcher(text).matches() || separated.matcher(text).matches())
                && LabelSplit.of(text).filter(LabelSplit::known).isPresent();
    }

    /** A line that is none of its neighbours' text: the number of a 資料 or of an item, 記, 以上. */
    private static boolean apart(Line line) {
        return Material.alone(line.text())
                || APART.matcher(Plain.fold(line.text())).matches();
    }

    /** Whether the line goes on with the one above: that one is full. */
    private static boolean wraps(List<Line> lines, int at) {
        var longest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        return lines.get(at - 1).text().length() >= FULL * longest
                && lines.get(at).indent() <= lines.get(at - 1).indent();
    }

    /** A title above a label, further in than the value before it. */
    private static boolean centred(List<Line> lines, int at, Set<Integer> labels) {
        return labels.contains(at + 1)
                && !labels.contains(at - 1)
                && lines.get(at).indent() > lines.get(at - 1).indent()
                && FormCutter.TITLE.matcher(Plain.fold(lines.get(at).text())).matches();
    }
}
