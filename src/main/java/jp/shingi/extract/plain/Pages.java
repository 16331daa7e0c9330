package jp.shingi.extract.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The lines of a text file, with pages where form feeds part them, without page numbers and running titles. */
final class Pages {
    private static final String DASH = "[-－‐–—―─ー ~～\\s　]";

    /** {@code - 3 -}, {@code － 3 －}, {@code 3/12}, {@code 3ページ}, or a lone number far to the right. */
    private static final Pattern NUMBER = Pattern.compile("^[\\s　]*(?:" + DASH + "{0,3}([0-9０-９]{1,4})" + DASH
            + "{0,3}|(?:[Pp]\\.?|ページ)?[\\s　]*([0-9０-９]{1,4})[\\s　]*"
            + "(?:[/／][\\s　]*[0-9０-９]{1,4}|ページ|頁)[\\s　]*(?:ページ|頁)?)[\\s　]*$");

    /** More signs than any page number has. */
    private static final int LONGEST = 60;

    private Pages() {}

    static List<Source> of(String text) {
        var lines = new ArrayList<Source>();
        var paged = text.strip().indexOf('\f') >= 0;
        var page = paged ? 1 : 0;
        for (var source : text.split("\r\n|\r|\n|(?=\f)", -1)) {
            if (source.startsWith("\f") && paged) page++;
            lines.add(new Source(source.startsWith("\f") ? source.substring(1) : source, page));
        }
        return withoutFurniture(lines);
    }

    private static List<Source> withoutFurniture(List<Source> lines) {
        var numbers = numbers(lines);
        if (numbers.isEmpty()) return lines;
        var gone = new BitSet();
        var titles = titles(lines, numbers);
        for (var at = numbers.nextSetBit(0); at >= 0; at = numbers.nextSetBit(at + 1)) {
            var next = after(lines, at);
            gone.set(before(lines, at) + 1, next);
            if (next < lines.size() && titles.contains(lines.get(next).text().strip()))
                gone.set(next, after(lines, next));
        }
        var kept = new ArrayList<Source>();
        for (var i = 0; i < lines.size(); i++) if (!gone.get(i)) kept.add(lines.get(i));
        return kept;
    }

    /** Lines with nothing but a number that goes up by one each time: three, or fewer that look like page numbers. */
    private static BitSet numbers(List<Source> lines) {
        var found = new BitSet();
        var expected = OptionalInt.empty();
        for (var i = 0; i < lines.size(); i++) {
            var number = number(lines, i);
            if (number.isEmpty()) continue;
            if (expected.isEmpty() || number.getAsInt() == expected.getAsInt()) {
                found.set(i);
                expected = OptionalInt.of(number.getAsInt() + 1);
            }
        }
        var bare = found.stream().noneMatch(i -> marked(lines.get(i)));
        var single = found.cardinality() == 1 && after(lines, found.nextSetBit(0)) < lines.size();
        return single || bare && found.cardinality() < 3 ? new BitSet() : found;
    }

    /** Dashes, a total or a place in the middle of the line: a number by itself may be anything. */
    private static boolean marked(Source line) {
        return line.indent() > 9 || !line.text().strip().matches("[0-9０-９]+");
    }

    private static OptionalInt number(List<Source> lines, int i) {
        var text = lines.get(i).text().strip();
        var match = NUMBER.matcher(text);
        if (text.length() > LONGEST || !match.matches()) return OptionalInt.empty();
        var apart = (i == 0 || lines.get(i - 1).blank())
                && (i + 1 == lines.size() || lines.get(i + 1).blank());
        if (!apart && !outermost(lines, i)) return OptionalInt.empty();
        var digits = java.text.Normalizer.normalize(
                match.group(1) != null ? match.group(1) : match.group(2), java.text.Normalizer.Form.NFKC);
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** The first or the last line with text of a page. */
    private static boolean outermost(List<Source> lines, int i) {
        var page = lines.get(i).page();
        if (page == 0) return false;
        var before = before(lines, i);
        var after = after(lines, i);
        return before < 0
                || lines.get(before).page() != page
                || after == lines.size()
                || lines.get(after).page() != page;
    }

    /** Lines that stand at the beginning of more than one page. */
    private static List<String> titles(List<Source> lines, BitSet numbers) {
        var seen = new HashMap<String, Integer>();
        lines.stream()
                .filter(line -> !line.blank())
                .findFirst()
                .ifPresent(line -> seen.put(line.text().strip(), 1));
        for (var at = numbers.nextSetBit(0); at >= 0; at = numbers.nextSetBit(at + 1)) {
            var next = after(lines, at);
            if (next < lines.size()) seen.merge(lines.get(next).text().strip(), 1, Integer::sum);
        }
        return seen.keySet().stream().filter(title -> seen.get(title) > 1).toList();
    }

    /** The last line with text before a place, or -1. */
    private static int before(List<Source> lines, int at) {
        var i = at - 1;
        while (i >= 0 && lines.get(i).blank()) i--;
        return i;
    }

    /** The first line with text behind a place, or the number of lines. */
    private static int after(List<Source> lines, int at) {
        var i = at + 1;
        while (i < lines.size() && lines.get(i).blank()) i++;
        return i;
    }
}
