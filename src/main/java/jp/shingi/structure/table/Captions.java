package jp.shingi.structure.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Line;

/** Captions inside one cell, each over or before options of its own: {@code 【家庭】} with {@code ☑家族 □婚姻} below it, {@code 家庭：☑家族 □婚姻}. */
final class Captions {
    private static final int ENOUGH = 2;
    private static final int LONGEST = 20;
    private static final Pattern NONE = Pattern.compile("(?s).*[。、，].*|[※*＊].*|.*[（(][^）)]*|[）)].*");

    private static final Pattern YES_OR_NO = Pattern.compile("[有無可否]|(あ|な)[りし]|はい|いいえ|該当|非該当|要|不要|する|しない|行う|行わない");

    private Captions() {}

    /** Which lines begin with one: the first line and another do, else none is. */
    static Set<Integer> in(List<Line> lines, Pattern boxes) {
        var found = IntStream.range(0, lines.size())
                .filter(at -> is(lines, at, boxes))
                .boxed()
                .collect(Collectors.toSet());
        return found.contains(0) && found.size() >= ENOUGH ? found : Set.of();
    }

    /** Whether a line is a caption and the choice between yes and no behind it. */
    static boolean ofOneLine(String line, Pattern boxes) {
        var text = line.strip();
        var box = boxes.matcher(text);
        return box.find()
                && isShort(text.substring(0, box.start()).strip())
                && Stream.of(boxes.split(text.substring(box.end())))
                        .allMatch(option -> YES_OR_NO.matcher(option.strip()).matches());
    }

    private static boolean is(List<Line> lines, int at, Pattern boxes) {
        var text = lines.get(at).text().strip();
        var box = boxes.matcher(text);
        if (box.find()) return isShort(text.substring(0, box.start()).strip());
        return isShort(text)
                && at + 1 < lines.size()
                && boxes.matcher(lines.get(at + 1).text().strip()).lookingAt();
    }

    private static boolean isShort(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && !NONE.matcher(text).matches();
    }
}
