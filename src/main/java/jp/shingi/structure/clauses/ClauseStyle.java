package jp.shingi.structure.clauses;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.structure.table.Counted;
import jp.shingi.structure.table.Plain;
import jp.shingi.text.Numerals;

/** How clauses are numbered: 第１条, 第１, 1．, １, 一. The style that runs on longest from 1 is the document's own. */
record ClauseStyle(Pattern pattern) {
    private static final String DIGITS = "([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})";
    static final List<ClauseStyle> ALL = List.of(
            new ClauseStyle(Pattern.compile("^第\\s?" + DIGITS + "\\s?条(?:の[0-9０-９]+)?[\\s\\u3000]*(.*)$")),
            new ClauseStyle(Pattern.compile("^第\\s?" + DIGITS + "(?![条章節項号回期款])[\\s\\u3000]*(.*)$")),
            new ClauseStyle(Pattern.compile("^([0-9０-９]{1,2})[．.、,，](?![0-9０-９])[\\s\\u3000]*(.*)$")),
            new ClauseStyle(Pattern.compile("^([0-9０-９]{1,2})(?![0-9０-９）)．.])" + Counted.NONE + "[\\s\\u3000]*(.*)$")),
            new ClauseStyle(Pattern.compile("^([一二三四五六七八九十]{1,3})[\\s\\u3000、．]+(.*)$")));

    /** The style whose numbers run on longest; the earlier of the list where two are alike; empty where none reaches two. */
    static Optional<ClauseStyle> of(List<String> lines) {
        var best = ALL.stream().mapToInt(style -> style.run(lines)).max().orElse(0);
        return best < 2
                ? Optional.empty()
                : ALL.stream().filter(style -> style.run(lines) * 2 > best).findFirst();
    }

    /** How far the numbers run on from 1. */
    int run(List<String> lines) {
        var next = new int[] {1};
        IntStream.range(0, lines.size())
                .filter(i -> opens(lines.get(i), next[0]))
                .forEach(i -> next[0]++);
        return next[0] - 1;
    }

    /** Whether the line begins with this number. */
    boolean opens(String line, int number) {
        var found = pattern.matcher(line);
        return found.matches() && Numerals.parse(Plain.fold(found.group(1))).orElse(-1) == number;
    }

    /** What follows the number. */
    String rest(String line) {
        var found = pattern.matcher(line);
        if (!found.matches()) throw new IllegalArgumentException("not a numbered line: " + line);
        return found.group(2).strip();
    }
}
