package jp.shingi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.search.Concordance;

/** A concordance for a terminal: the keywords stand below one another. */
final class ConcordanceText {
    private ConcordanceText() {}

    static List<String> lines(Concordance concordance) {
        var lines = new ArrayList<String>();
        lines.add("%d 件（%d 発言・記載）%s"
                .formatted(
                        concordance.total(),
                        concordance.passages(),
                        concordance.truncated() ? " 並べ替えは日付の早いものに限りました" : ""));
        var widest = concordance.lines().stream()
                .mapToInt(line -> columns(line.left()))
                .max()
                .orElse(0);
        concordance
                .lines()
                .forEach(line -> lines.add(" ".repeat(widest - columns(line.left())) + oneLine(line.left()) + "【"
                        + line.keyword() + "】" + oneLine(line.right()) + "  " + source(line)));
        concordance.groups().forEach(group -> lines.add("  %6d  %s".formatted(group.count(), group.value())));
        if (!concordance.collocations().isEmpty()) lines.add("近くに立つ語（%d例の前後5語）:".formatted(concordance.looked()));
        concordance
                .collocations()
                .forEach(word -> lines.add(
                        "  %s  左%d 右%d  %.1f".formatted(word.word(), word.left(), word.right(), word.score())));
        return lines;
    }

    private static String source(Concordance.Line line) {
        return Stream.of(line.ward(), line.date().map(Object::toString), line.speaker())
                        .flatMap(java.util.Optional::stream)
                        .collect(Collectors.joining(" "))
                + " " + line.passage();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    /** Columns on a terminal: Japanese characters take two. */
    private static int columns(String text) {
        return text.codePoints()
                .map(c -> c < 0x1100 || c >= 0xFF61 && c <= 0xFF9F ? 1 : 2)
                .sum();
    }
}
