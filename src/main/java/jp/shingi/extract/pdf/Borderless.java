package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.extract.pdf.Ruled.Inside;
import jp.shingi.model.layout.Box;

/**
 * Forms without lines: labels at the left, their values at one tab stop. Minutes look alike, but their labels are speakers: they come
 * again, stand in brackets or end in a role. There the lines stay lines.
 */
final class Borderless {
    private static final int FEWEST = 3;
    private static final int LONGEST = 22;
    /** The longest label of a form whose tab stop is known. */
    private static final int LONGEST_KNOWN = 60;

    private static final Pattern SPEAKER =
            Pattern.compile("^[（(〈<＜【〔\\[○〇◯●◎].*|.*(?:長|委員|議員|幹事|参事|主事|主査|主任|書記|事務局|局員|職員|氏|君|さん|様|者|官|師|人)[\\s　]*$");
    /** A speech with a number of its own: 12　委員. */
    private static final Pattern NUMBERED =
            Pattern.compile("[0-9０-９]{1,3}[\\s　]+\\S{0,12}(?:会長|委員|議員|事務局|課長|部長|局長|係長|幹事)");

    private static final Pattern LETTERS = Pattern.compile(
            ".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー].*");

    /** Room in ems behind a label that fills its column. */
    private static final double FULL = 2.2;
    /** The end of a label on a line of its own. */
    private static final int SHORT_END = 5;
    /** What no label ends with: a label that fills its column and ends so goes on. */
    private static final String UNFINISHED = "のにをはがとでてへやるうくすむなめ、・（(";
    /** What stands behind an entry of a table of contents. */
    private static final Pattern PAGE = Pattern.compile("[（(\\-－]?[0-9０-９]{1,4}[）)\\-－]?");

    private final List<Item> items;
    private final Talk talk;
    private final TabStops stops;
    private final List<Item> out = new ArrayList<>();

    private Borderless(List<Item> items, Talk talk, TabStops stops) {
        this.items = items;
        this.talk = talk;
        this.stops = stops;
    }

    /** The items, with such forms as tables. A tab stop that many rows have shown needs one row to be seen again. */
    static List<Item> found(List<Item> items) {
        var talk = new Talk(items);
        var found = new Borderless(items, talk, TabStops.NONE).read();
        var stops = TabStops.of(found);
        return stops.isEmpty() ? found : new Borderless(items, talk, stops).read();
    }

    private List<Item> read() {
        var at = 0;
        while (at < items.size()) at = from(at);
        return out;
    }

    private int from(int at) {
        if (items.get(at) instanceof Row row) {
            for (double stop : stops.near(row)) {
                var form = form(at, stop - row.left(), true);
                if (form.isEmpty() || !convincing(form, 1, LONGEST_KNOWN)) continue;
                out.add(table(form, stop - row.left()));
                return at + form.stream().mapToInt(entry -> entry.rows).sum();
            }
        }
        if (items.get(at) instanceof Row) {
            var bands = Bands.at(items, at);
            if (!bands.rows().isEmpty()
                    && !talk.at(((Row) items.get(at)).page(), bands.stop())
                    && convincing(bands.rows(), FEWEST, LONGEST)) {
                var left = bands.rows().getFirst().label.getFirst().left();
                out.add(table(bands.rows(), bands.stop() - left));
                return at + bands.length();
            }
        }
        if (items.get(at) instanceof Row row && row.runs().size() > 1) {
            for (var run : row.runs().subList(1, row.runs().size())) {
                var form = form(at, run.box().x() - row.left(), false);
                if (form.isEmpty()) continue;
                var length = form.stream().mapToInt(entry -> entry.rows).sum();
                if (!convincing(form, FEWEST, LONGEST)) continue;
                out.add(table(form, run.box().x() - row.left()));
                return at + length;
            }
        }
        out.add(items.get(at));
        return at + 1;
    }

    /**
     * The entries that begin at an item, with values at a tab stop, as far as they go.
     *
     * @param known whether other rows have shown the stop: a label that comes again then begins the next form
     */
    private List<LabelledRow> form(int from, double stop, boolean known) {
        var entries = new ArrayList<LabelledRow>();
        var first = (Row) items.get(from);
        var begin = first.indent();
        var names = new HashSet<String>();
        for (var i = from; i < items.size(); i++) {
            if (!(items.get(i) instanceof Row row) || !alike(first, row) || talk.at(row.page(), row.left() + stop))
                break;
            var em = row.size();
            var runs = TabSplit.at(row.runs(), row.left() + stop);
            if (runs.stream().anyMatch(run -> straddles(run, row.left() + stop, em))) break;
            var left = runs.stream()
                    .filter(run -> run.box().x() < row.left() + stop - 0.6 * em)
                    .toList();
            var right = runs.subList(left.size(), runs.size());
            if (left.isEmpty() && entries.isEmpty()) break;
            var starts = !left.isEmpty() && (known || row.indent() < begin + 0.7 * em);
            if (starts && !right.isEmpty() && !known && !stops(right, row, stop)) break;
            if (starts && right.isEmpty() && !continuesLabel(entries, row)) break;
            if (starts && right.isEmpty() && apart(items.get(i - 1), row, em)) break;
            var more =
                    known ? goesOnBeside(entries, left, row.left() + stop) : goesOn(entries, left, row.left() + stop);
            if (starts && !right.isEmpty() && !more) {
                if (!names.add(text(left))) {
                    if (known || begins(entries, left)) break;
                    return List.of();
                }
                entries.add(new LabelledRow());
            }
            var entry = entries.getLast();
            entry.rows++;
            if (!left.isEmpty()) entry.label.add(part(row, left, row.left() + begin, row.left() + stop - em));
            if (!right.isEmpty()) entry.value.add(part(row, right, row.left() + stop, row.limit()));
        }
        return entries;
    }

    private static String text(List<Run> runs) {
        var text = new StringBuilder();
        for (var run : runs) text.append(run.text());
        return text.toString();
    }

    private static boolean alike(Row first, Row row) {
        return row.turned().way() == first.turned().way()
                && (row.column() == first.column()
                        || row.page() != first.page() && Math.abs(row.left() - first.left()) < row.size())
                && Math.abs(row.size() - first.size()) < 0.2 * first.size();
    }

    private static boolean straddles(Run run, double stop, double em) {
        return run.box().x() < stop - 0.6 * em && run.box().right() > stop - 0.2 * em;
    }

    private static boolean stops(List<Run> right, Row row, double stop) {
        var off = right.getFirst().box().x() - row.left() - stop;
        return off > -0.6 * row.size() && off < 2.2 * row.size();
    }

    /** A line of a label alone goes on with the label above it only if that one has no room left, and never from the page before. */
    private static boolean continuesLabel(List<LabelledRow> entries, Row row) {
        if (entries.isEmpty()) return false;
        var label = entries.getLast().label;
        return !Continues.item(row.text())
                && !label.isEmpty()
                && label.getLast().page() == row.page()
                && label.getLast().limit() - label.getLast().box().right() < 5 * row.size();
    }

    /** A line further below than the lines of one label stand from one another begins something else. */
    private static boolean apart(Item before, Row row, double em) {
        return before instanceof Row above
                && above.page() == row.page()
                && row.box().y() - above.box().y() > 2.3 * em;
    }

    /**
     * Both columns go on: the line above left no room for one more letter in either, or its label has a bracket to close, or the labels are
     * numbered and this is not.
     */
    private static boolean goesOn(List<LabelledRow> entries, List<Run> left, double stop) {
        if (entries.isEmpty() || Continues.item(text(left))) return false;
        if (entries.stream().allMatch(entry -> Continues.item(entry.name()))) return true;
        var entry = entries.getLast();
        if (parted(left) && entry.label.stream().anyMatch(row -> parted(row.runs()))) return false;
        if (entry.label.size() < entry.rows || entry.value.isEmpty()) return false;
        var label = entry.label.getLast();
        var value = entry.value.getLast();
        var full = value.limit() - value.box().right() < 2.2 * value.size();
        return open(entry.name()) || full && stop - label.box().right() < 3 * label.size();
    }

    /** Where the stop is known: the label above filled its column and is no whole word, or what is here is the end of one, or a letter of a word written downwards. */
    private static boolean goesOnBeside(List<LabelledRow> entries, List<Run> left, double stop) {
        if (entries.isEmpty()
                || Continues.item(text(left))
                || entries.getLast().label.isEmpty()) return false;
        var entry = entries.getLast();
        var label = entry.label.getLast();
        if (text(left).matches("\\p{IsHan}")) return true;
        if (entry.label.size() < entry.rows) return false;
        return open(entry.name())
                || stop - label.box().right() < FULL * label.size()
                        && (UNFINISHED.indexOf(label.last()) >= 0 || text(left).length() <= SHORT_END);
    }

    /** Whether a gap stands inside it, as between a post and a name. */
    private static boolean parted(List<Run> label) {
        return label.size() > 1 || text(label).indexOf('\u3000') >= 0;
    }

    private static boolean open(String label) {
        return label.chars()
                        .map(c -> "（(〔".indexOf(c) >= 0 ? 1 : "）)〕".indexOf(c) >= 0 ? -1 : 0)
                        .sum()
                > 0;
    }

    /** Whether the next form begins here: its first label comes again. */
    private static boolean begins(List<LabelledRow> entries, List<Run> left) {
        return entries.size() > FEWEST && entries.getFirst().name().equals(text(left));
    }

    private static Row part(Row row, List<Run> runs, double left, double limit) {
        var part = row.with(runs);
        return part.in(
                0, Math.min(left, part.box().x()), Math.max(limit, part.box().right()));
    }

    private static boolean convincing(List<LabelledRow> entries, int fewest, int longest) {
        var names = new HashSet<String>();
        var speakers = 0;
        for (var entry : entries) {
            var name = entry.name();
            if (name.replaceAll("[（(〔].*?[）)〕]", "").length() > longest
                    || !LETTERS.matcher(name).matches()) return false;
            if (name.indexOf('。') >= 0
                    || name.endsWith("：")
                            && SPEAKER.matcher(name.substring(0, name.length() - 1))
                                    .matches()) return false;
            if (Continues.item(name)
                    ? NUMBERED.matcher(name).matches()
                    : SPEAKER.matcher(name).matches() || person(entry.label)) speakers++;
            names.add(name.replaceAll("[0-9０-９\\s　]", ""));
        }
        if (entries.stream().allMatch(entry -> PAGE.matcher(entry.said()).matches())) return false;
        return entries.size() >= fewest && names.size() == entries.size() && speakers * 3 <= entries.size();
    }

    /** A role, a gap and a name, as lists of members have them: what stands behind is no value of a form. */
    private static boolean person(List<Row> label) {
        var role = new StringBuilder();
        var runs = label.getLast().runs();
        for (var run : runs.subList(0, runs.size() - 1)) {
            role.append(run.text());
            if (SPEAKER.matcher(role).matches()) return true;
        }
        return false;
    }

    private static Ruled table(List<LabelledRow> entries, double stop) {
        var first = entries.getFirst().label.getFirst();
        var cells = new ArrayList<Inside>();
        var limit = entries.stream()
                .flatMap(entry -> entry.label.stream())
                .mapToDouble(row -> row.box().right())
                .max()
                .orElse(0);
        for (var i = 0; i < entries.size(); i++) {
            cells.add(cell(
                    i,
                    0,
                    entries.get(i).label.stream()
                            .map(row -> row.in(0, row.left(), limit))
                            .toList()));
            cells.add(cell(i, 1, entries.get(i).value));
        }
        var last = entries.getLast().value.getLast();
        var box = box(cells.stream()
                .filter(cell -> cell.page() == first.page())
                .map(Inside::box)
                .toList());
        var xs = new double[] {box.x(), first.left() + stop, box.right()};
        return new Ruled(
                box,
                first.page(),
                last.page(),
                last.box().bottom(),
                xs,
                entries.size(),
                0,
                cells,
                Ruled.Kind.BORDERLESS,
                false,
                false,
                first.turned());
    }

    private static Inside cell(int row, int column, List<Row> rows) {
        var page = rows.getFirst().page();
        var box = box(
                rows.stream().filter(line -> line.page() == page).map(Row::box).toList());
        return new Inside(row, column, 1, 1, page, box, List.copyOf(rows));
    }

    private static Box box(List<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElseThrow();
    }
}
