package jp.shingi.structure.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the boxes of a choice are drawn. Squares and square brackets are boxes wherever they stand; signs that have other uses are so only
 * where a choice begins and where the text shows that it chooses with them.
 *
 * @param shown what the text must hold for the style to count, from its beginning on
 * @param on a box that is taken
 * @param off one that is not
 * @param takes an example
 * @param leaves an example that holds the same signs and no choice
 */
record BoxStyle(Optional<Pattern> shown, String on, String off, String takes, String leaves) {
    private static final String START = "(?<![^\\s\\u3000・、,])";
    private static final String BLANK = "[\\s\\u3000]*";
    private static final String TICK = "[○〇◯●レ✓✔■☑vVxX×]";

    static final List<BoxStyle> ALL = List.of(
            new BoxStyle(
                    Optional.empty(),
                    "[■☑☒✓✔✅◼▣🗹]|[\\[［〔]" + BLANK + TICK + BLANK + "[\\]］〕]",
                    "[□☐◻▢⬜]|[\\[［〔]" + BLANK + "[\\]］〕]",
                    "■新規　□継続",
                    "新規（　）"),
            new BoxStyle(
                    Optional.of(Pattern.compile("(?s).*?" + START + "[（(]" + BLANK + TICK + BLANK + "[）)]")),
                    START + "[（(]" + BLANK + TICK + BLANK + "[）)]",
                    START + "[（(]" + BLANK + "[）)]",
                    "（○）有　（　）無",
                    "有　（　）　その他（　）"),
            new BoxStyle(
                    Optional.of(Pattern.compile("(?s)(?=.*" + START + "[●◉]\\S)(?=.*" + START + "[○〇◯]\\S)")),
                    START + "[●◉](?=\\S)",
                    START + "[○〇◯](?=\\S)",
                    "●有　○無",
                    "○ 申請書の受付　○ 通知書の発送"),
            new BoxStyle(
                    Optional.of(Pattern.compile("(?s)(?=.*" + START + "レ" + BLANK + "\\p{IsHan})(?=.*□)")),
                    START + "レ(?=" + BLANK + "\\p{IsHan})",
                    "□",
                    "レ新規　□継続",
                    "レ線写真"));

    private static final Map<List<BoxStyle>, Pattern> BOXES = new ConcurrentHashMap<>();

    /** Boxes of every style that the text shows; the groups {@code on} and {@code off} tell which were taken. */
    static Pattern of(String text) {
        return BOXES.computeIfAbsent(
                ALL.stream().filter(style -> style.isIn(text)).toList(), BoxStyle::boxes);
    }

    private static Pattern boxes(List<BoxStyle> styles) {
        return Pattern.compile("(?<on>" + joined(styles.stream().map(BoxStyle::on)) + ")|(?<off>"
                + joined(styles.stream().map(BoxStyle::off)) + ")");
    }

    private boolean isIn(String text) {
        return shown.isEmpty() || shown.get().matcher(text).lookingAt();
    }

    private static String joined(Stream<String> patterns) {
        return patterns.collect(Collectors.joining("|"));
    }
}
