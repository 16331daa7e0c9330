package jp.shingi.structure.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.structure.table.Counted;

/** Which lines carry the item numbers of a form: 1, 2, 3 … in one style, with labels behind them. */
final class Numbering {
    static final List<Pattern> STYLES = List.of(
            Pattern.compile("^([0-9０-９]{1,2})[\\s\\u3000．.、]*(?![0-9０-９)）,，:：-])" + Counted.NONE + "\\S.*"),
            Pattern.compile("^第([0-9０-９]{1,2})[\\s\\u3000]+\\S.*"),
            Pattern.compile("^([一二三四五六七八九十]{1,2})[\\s\\u3000．.、]+\\S.*"),
            Pattern.compile("^[（(]([0-9０-９]{1,2})[）)][\\s\\u3000]*\\S.*"),
            Pattern.compile("^([①-⑳])[\\s\\u3000]*\\S.*"),
            Pattern.compile("^([ア-ヨ])[\\s\\u3000．.、]+\\S.*"),
            Pattern.compile("^([Ⅰ-Ⅹ])[\\s\\u3000．.、]+\\S.*"));
    private static final int SHORTEST_RUN = 2;
    private static final double KNOWN_SHARE = 0.4;
    /** A list is longer than a form of which nothing has been filled in need be. */
    private static final int LIST = 5;

    private Numbering() {}

    /** Indexes of the label lines; empty where the outermost numbering does not carry enough labels of the table. */
    static Set<Integer> labels(List<String> lines) {
        var nesting = Nesting.of(lines);
        if (nesting.isPresent()) return nesting.get().labels();
        var outer = lines.size();
        for (var style : STYLES) {
            var run = run(lines, style);
            if (run.isEmpty() || run.first() > outer || list(lines, run)) continue;
            if (run.size() >= SHORTEST_RUN && carriesLabels(lines, run)) return run;
            if (run.size() > SHORTEST_RUN) outer = Math.min(outer, run.first());
        }
        return Set.of();
    }

    /** Whether most of the items are short and follow one upon another with nothing between them: a list, as an article of a law has it. */
    private static boolean list(List<String> lines, TreeSet<Integer> run) {
        var bare = run.stream()
                .filter(at -> run.contains(at + 1))
                .filter(at -> LabelSplit.of(lines.get(at))
                        .filter(split -> split.rest().isEmpty())
                        .isPresent())
                .count();
        return run.size() > LIST && bare * 2 > run.size();
    }

    /** Where the outermost numbering begins whose items are headings of sections, as no table knows them as labels; -1 where there is none. */
    static int sections(List<String> lines) {
        return STYLES.stream()
                .map(style -> run(lines, style))
                .filter(run -> run.size() > SHORTEST_RUN)
                .mapToInt(TreeSet::first)
                .min()
                .orElse(-1);
    }

    /** Whether enough of some numbered lines are labels, of the table or of a form in words of its own. */
    static boolean carriesLabels(List<String> lines, Set<Integer> run) {
        var known = run.stream().filter(i -> known(lines, i)).count();
        return known >= 2 && known >= KNOWN_SHARE * run.size()
                || Telling.form(run.stream().map(i -> label(lines, i)).toList());
    }

    /** The run 1, 2, 3 …; where several lines carry the next number, the one with a label of the table. */
    static TreeSet<Integer> run(List<String> lines, Pattern style) {
        var run = new TreeSet<Integer>();
        var from = 0;
        for (int number = 1; from < lines.size(); number++) {
            var next = candidates(lines, style, number, from);
            if (next.isEmpty()) break;
            var limit = candidates(lines, style, number + 1, from).stream()
                    .filter(i -> likely(lines, i))
                    .findFirst()
                    .orElse(lines.size());
            var chosen = next.stream()
                    .filter(i -> i < limit && likely(lines, i))
                    .findFirst()
                    .orElse(next.getFirst());
            run.add(chosen);
            from = chosen + 1;
        }
        return run;
    }

    private static List<Integer> candidates(List<String> lines, Pattern style, int number, int from) {
        return IntStream.range(from, lines.size())
                .filter(i -> number(lines.get(i), style) == number)
                .filter(i -> LabelSplit.of(lines.get(i)).isPresent())
                .boxed()
                .toList();
    }

    static int number(String line, Pattern style) {
        var found = style.matcher(line.strip());
        return found.matches() ? Ordinals.value(found.group(1)) : 0;
    }

    private static boolean likely(List<String> lines, int at) {
        return known(lines, at) || Telling.key(label(lines, at)).isPresent();
    }

    private static String label(List<String> lines, int at) {
        return LabelSplit.of(lines.get(at)).map(LabelSplit::label).orElse("");
    }

    private static boolean known(List<String> lines, int at) {
        return LabelSplit.of(lines.get(at)).filter(LabelSplit::known).isPresent();
    }
}
