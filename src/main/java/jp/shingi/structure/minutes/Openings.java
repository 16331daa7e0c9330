package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.layout.Mark;
import jp.shingi.structure.minutes.Frame.Kind;
import jp.shingi.structure.minutes.Label.Strength;

/** Every place of a document where a turn may open. */
final class Openings {
    private static final int SPLIT_LABEL = 40;
    /** The longest label on a line of its own, in characters. */
    private static final int BOLD_LINE = 20;
    /** Paragraphs of this length are looked through for markers within them. */
    private static final int LONG = 120;

    private final List<Row> rows;
    private final Scanner scanner;
    private final Known known;

    private Openings(List<Row> rows, Known known) {
        this.rows = rows;
        this.known = known;
        this.scanner = new Scanner(known);
    }

    static List<Opening> in(List<Row> rows, Known known) {
        var openings = new Openings(rows, known);
        var columns = SpeakerColumns.in(rows, openings.scanner, known);
        var found = new ArrayList<Opening>();
        var inner = new ArrayList<Opening>();
        int labelled = 0;
        for (var row : rows) {
            var inTable = Optional.ofNullable(columns.get(row.index()));
            if (known.legend().rows().contains(row.index()) || inTable.isEmpty() && row.index() < labelled) continue;
            if (inTable.isPresent()) labelled = inTable.get().bodyRow();
            inTable.or(() -> openings.at(row)).ifPresent(found::add);
            if (row.text().length() >= LONG) openings.within(row, inner);
        }
        long outer = found.stream()
                .filter(opening -> opening.label().telling() && opening.frame().equals(frame(inner)))
                .count();
        if (inner.size() < 3 || inner.size() < outer) return found;
        found.addAll(inner);
        found.sort(Comparator.comparingInt(Opening::row).thenComparingInt(Opening::start));
        return found;
    }

    private static Frame frame(List<Opening> inner) {
        return inner.isEmpty() ? new Frame(Kind.ALONE, "") : inner.getFirst().frame();
    }

    /** Markers within a paragraph that holds several turns: after the end of a sentence, a sign or bracket and words that name a speaker. */
    private void within(Row row, List<Opening> inner) {
        var text = row.text();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Signs.shape(c) == 0 && "（(【〔［＜《≪".indexOf(c) < 0 || !ends(text, i)) continue;
            int at = i;
            scanner.at(text, i)
                    .filter(hit -> hit.label().telling() && hit.body() < text.length())
                    .ifPresent(hit -> inner.add(new Opening(
                            hit.frame(), hit.label(), row.index(), at, row.index(), hit.body(), -1, false)));
        }
    }

    private static boolean ends(String text, int at) {
        int i = at - 1;
        while (i > 0 && Text.space(text.charAt(i))) i--;
        return "。！？」』）)】".indexOf(text.charAt(i)) >= 0;
    }

    /** A label in bold type that the speech follows, or that has its line for itself and tells role and name. */
    private Optional<Opening> bold(Row row) {
        return boldLine(row).or(() -> boldStart(row));
    }

    private Optional<Opening> boldLine(Row row) {
        var text = row.text();
        var bold = row.line().marks().stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.BOLD && mark.start() == 0 && mark.end() == text.length());
        if (!bold || text.length() > BOLD_LINE) return Optional.empty();
        return Labels.read(text, known)
                .filter(label ->
                        label.strength() == Strength.SURE && label.name().isPresent())
                .map(label ->
                        new Opening(new Frame(Kind.ALONE, ""), label, row.index(), 0, row.index() + 1, 0, -1, true));
    }

    private Optional<Opening> boldStart(Row row) {
        return row.line().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.BOLD
                        && mark.start() == 0
                        && mark.end() < Math.min(30, row.text().length()))
                .findFirst()
                .flatMap(mark -> Labels.read(row.text().substring(0, mark.end()), known)
                        .filter(label -> label.strength() != Strength.UNKNOWN)
                        .map(label -> new Opening(
                                new Frame(Kind.BOLD, ""), label, row.index(), 0, row.index(), mark.end(), -1, false)));
    }

    private Optional<Opening> at(Row row) {
        var split = split(row);
        if (split.isPresent()) return split;
        var marked = scanner.at(row.text(), 0);
        if (marked.filter(hit -> hit.frame().kind() == Kind.SIGN || hit.frame().kind() == Kind.BRACKET)
                .isEmpty()) {
            var bold = bold(row);
            if (bold.isPresent()) return bold;
        }
        return marked.map(hit -> {
            var alone = hit.body() >= row.text().length();
            return new Opening(
                    hit.frame(),
                    hit.label(),
                    row.index(),
                    0,
                    alone ? row.index() + 1 : row.index(),
                    alone ? 0 : hit.body(),
                    -1,
                    alone);
        });
    }

    /** A label that a line end cuts in two: （汐見総合福祉事務所 / 長）. */
    private Optional<Opening> split(Row row) {
        var text = row.text();
        if (text.length() > SPLIT_LABEL || row.index() + 1 >= rows.size() || text.indexOf('。') >= 0)
            return Optional.empty();
        char first = text.charAt(0);
        int open = Signs.shape(first) != 0 && text.length() > 1 ? 1 : 0;
        if (Signs.open(text.charAt(open)) == 0 || Signs.closeOf(text, open, text.length()) >= 0)
            return Optional.empty();
        var next = rows.get(row.index() + 1).text();
        var joined = text + next;
        var hit = scanner.at(joined, 0)
                .filter(found -> found.label().strength() == Strength.SURE && found.body() > text.length());
        return hit.map(found -> {
            int start = found.body() - text.length();
            var alone = start >= next.length();
            return new Opening(
                    found.frame(),
                    found.label(),
                    row.index(),
                    0,
                    row.index() + (alone ? 2 : 1),
                    alone ? 0 : start,
                    -1,
                    alone);
        });
    }
}
