package jp.shingi.structure.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Labels that a sign or brackets mark instead of a number: {@code 【件名】}, {@code ○ 目的}, {@code ■概要}. */
final class Decoration {
    private static final List<Pattern> BRACKETS = List.of(
            Pattern.compile("^【([^】]{2,40})】[：:]?(.*)$"),
            Pattern.compile("^〔([^〕]{2,40})〕[：:]?(.*)$"),
            Pattern.compile("^[＜<〈]([^＞>〉]{2,40})[＞>〉][：:]?(.*)$"),
            Pattern.compile("^《([^》]{2,40})》[：:]?(.*)$"),
            Pattern.compile("^[［\\[]([^］\\]]{2,40})[］\\]][：:]?(.*)$"),
            Pattern.compile("^≪([^≫]{2,40})≫[：:]?(.*)$"));
    private static final String BOXES = "○◯〇●◎■□◆◇▼▽▲△★☆►▶";
    /** The usual sign of a list: a label behind it has its value beside it. It stands in labels as well: 趣旨・目的. */
    private static final String BULLET = "・";

    private static final String SIGNS = BOXES + BULLET;
    private static final Pattern SIGN = Pattern.compile("^([" + SIGNS + "])[\\s\\u3000]*([^" + BOXES + "]+)$");
    private static final int ENOUGH = 3;
    /** So much of what a sign marks must be labels of the table: signs begin items of lists as well. */
    private static final double SIGNS_KNOWN = 0.5;

    private static final double BRACKETS_KNOWN = 0.3;

    private Decoration() {}

    /** The lines that one kind of mark makes labels, by index; empty where too few of any kind are labels of the table. */
    static SortedMap<Integer, LabelSplit> labels(List<String> lines) {
        SortedMap<Integer, LabelSplit> best = new TreeMap<>();
        for (var bracket : BRACKETS) best = better(best, bracketed(lines, bracket), BRACKETS_KNOWN);
        var signed = signed(lines);
        for (var sign : SIGNS.split("")) {
            if (signed.containsKey(sign)) best = better(best, signed.get(sign), SIGNS_KNOWN);
        }
        return best;
    }

    /** The label that a line marks in any of these ways, where the table knows it. */
    static Optional<LabelSplit> known(String line) {
        var text = line.strip();
        for (var bracket : BRACKETS) {
            var found = bracketed(text, bracket).filter(LabelSplit::known);
            if (found.isPresent()) return found;
        }
        var sign = SIGN.matcher(text);
        return sign.matches() ? LabelSplit.of(sign.group(2)).filter(LabelSplit::known) : Optional.empty();
    }

    /** A line without the sign in front of it. */
    static String without(String line) {
        var sign = SIGN.matcher(line.strip());
        return sign.matches() ? sign.group(2) : line;
    }

    private static SortedMap<Integer, LabelSplit> better(
            SortedMap<Integer, LabelSplit> one, SortedMap<Integer, LabelSplit> two, double share) {
        return labels(two, share) > labels(one, 0) ? two : one;
    }

    /** How many labels of the table the marked lines hold, or how many lines, where they are labels in other words; 0 where these are too few. */
    private static long labels(SortedMap<Integer, LabelSplit> lines, double share) {
        var known = lines.values().stream().filter(LabelSplit::known).count();
        if (known >= ENOUGH && known >= share * lines.size()) return known;
        return Telling.form(lines.values().stream().map(LabelSplit::label).toList()) ? lines.size() : 0;
    }

    private static SortedMap<Integer, LabelSplit> bracketed(List<String> lines, Pattern bracket) {
        var labels = new TreeMap<Integer, LabelSplit>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            bracketed(lines.get(i).strip(), bracket)
                    .filter(split -> !Material.alone(lines.get(at)) && !FormHead.mark(lines.get(at)))
                    .ifPresent(split -> labels.put(at, split));
        }
        return labels;
    }

    private static Optional<LabelSplit> bracketed(String text, Pattern bracket) {
        var found = bracket.matcher(text);
        return found.matches() && Likely.label(found.group(1)) > 0
                ? Optional.of(new LabelSplit(
                        found.group(1).strip(), found.group(2).strip(), LabelTable.knows(found.group(1))))
                : Optional.empty();
    }

    /** What each sign marks, by the sign. */
    private static Map<String, SortedMap<Integer, LabelSplit>> signed(List<String> lines) {
        var labels = new HashMap<String, SortedMap<Integer, LabelSplit>>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            var found = SIGN.matcher(lines.get(i).strip());
            if (!found.matches()) continue;
            var sign = found.group(1);
            LabelSplit.marked(found.group(2))
                    .filter(split -> !sign.equals(BULLET) || !split.rest().isEmpty())
                    .ifPresent(split -> labels.computeIfAbsent(sign, first -> new TreeMap<>())
                            .put(at, split));
        }
        return labels;
    }
}
