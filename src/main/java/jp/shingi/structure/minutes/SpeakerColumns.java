package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shingi.model.Role;
import jp.shingi.structure.minutes.Label.Strength;

/**
 * Turns in tables: a column for the speaker and one for the speech, or columns whose heads say 質問 and 回答. Heads count in minutes only:
 * opinions of the public and their answers stand in the same kind of table.
 */
final class SpeakerColumns {
    private final List<Row> rows;
    private final Scanner scanner;
    private final Known known;
    private final Map<Integer, Map<Integer, Label>> heads = new HashMap<>();

    private SpeakerColumns(List<Row> rows, Scanner scanner, Known known) {
        this.rows = rows;
        this.scanner = scanner;
        this.known = known;
    }

    /** Openings by the row in which they begin. */
    static Map<Integer, Opening> in(List<Row> rows, Scanner scanner, Known known) {
        var columns = new SpeakerColumns(rows, scanner, known);
        var found = new HashMap<Integer, Opening>();
        var minutes = Summary.titled(rows);
        for (int i = 0; i < rows.size(); ) {
            var row = rows.get(i);
            int end = i + 1;
            while (row.inTable() && end < rows.size() && rows.get(end).cell().sameRow(row.cell())) end++;
            if (row.inTable()) {
                if (minutes && row.cell().row() == 0) columns.heads(i, end);
                for (var opening : columns.row(i, end)) found.put(opening.row(), opening);
            }
            i = end;
        }
        return found;
    }

    /** Remembers the heads of a table that name who asks and who answers; one alone says nothing. */
    private void heads(int from, int end) {
        var labels = new HashMap<Integer, Label>();
        for (int i = from; i < end; i = cellEnd(i, end))
            head(words(i, cellEnd(i, end)))
                    .ifPresent(put(labels, rows.get(i).cell().column()));
        var answers = labels.values().stream().anyMatch(label -> label.role() != Role.MEMBER);
        if (answers) heads.put(rows.get(from).cell().table(), labels);
    }

    private static java.util.function.Consumer<Label> put(Map<Integer, Label> labels, int column) {
        return label -> labels.put(column, label);
    }

    /** 質疑・意見, 区の対応・回答: a head of which a part is a word of question and answer. */
    static Optional<Label> head(String words) {
        for (var part : Labels.width(words).split("[・／/、]|及び|および")) {
            var word = RoleWords.named(part).filter(found -> found.kind() == RoleWord.Kind.TURN);
            if (word.isPresent())
                return Optional.of(new Label(words, Optional.empty(), word.get().role(), Strength.SURE));
        }
        return Optional.empty();
    }

    private List<Opening> row(int from, int end) {
        var openings = new ArrayList<Opening>();
        var labels = heads.getOrDefault(rows.get(from).cell().table(), Map.of());
        if (!labels.isEmpty() && rows.get(from).cell().row() == 0) return List.of();
        int headed = from;
        while (headed < end && !labels.containsKey(rows.get(headed).cell().column())) headed = cellEnd(headed, end);
        column(from, headed).ifPresent(openings::add);
        var speaker = headed < end ? named(from, headed) : Optional.<Label>empty();
        for (int i = headed; i < end; i = cellEnd(i, end)) {
            var head = Optional.ofNullable(labels.get(rows.get(i).cell().column()));
            var label = head.filter(found -> found.role() == Role.MEMBER)
                    .flatMap(found -> speaker)
                    .or(() -> head);
            int start = i;
            int row = i == headed && label.equals(speaker) ? from : i;
            label.map(found -> opening(found, row, start, cellEnd(start, end))).ifPresent(openings::add);
        }
        return openings;
    }

    /** Who asks, in a cell before the one headed 意見: 番号 | 委員 | 意見 | 回答. */
    private Optional<Label> named(int from, int end) {
        var found = Optional.<Label>empty();
        for (int i = from; i < end; i = cellEnd(i, end)) {
            var label = inCell(words(i, cellEnd(i, end))).filter(Label::telling);
            if (label.isPresent()) found = label;
        }
        return found;
    }

    private static Opening opening(Label label, int row, int body, int end) {
        return new Opening(new Frame(Frame.Kind.COLUMN, ""), label, row, 0, body, 0, end, false);
    }

    private int cellEnd(int from, int end) {
        int i = from + 1;
        while (i < end && rows.get(i).cell().column() == rows.get(from).cell().column()) i++;
        return i;
    }

    /** The label fills its cell, the speech stands in the cells to the right. */
    private Optional<Opening> column(int from, int end) {
        var start = from;
        while (start + 1 < end && number(rows.get(start).text())) start++;
        if (start >= end) return Optional.empty();
        int body = cellEnd(start, end);
        if (body >= end || rows.get(start).cell().head()) return Optional.empty();
        return inCell(words(start, body))
                .map(label -> new Opening(new Frame(Frame.Kind.COLUMN, ""), label, from, 0, body, 0, end, false));
    }

    private static boolean number(String text) {
        return text.chars().allMatch(c -> c < 128 && !Character.isLetter(c) || c >= '０' && c <= '９');
    }

    private String words(int from, int end) {
        var words = new StringBuilder();
        for (int i = from; i < end; i++) words.append(rows.get(i).text());
        return words.toString();
    }

    private Optional<Label> inCell(String words) {
        var hit = scanner.at(words, 0).filter(found -> found.body() >= words.length());
        return hit.map(Scanner.Hit::label)
                .or(() -> Labels.read(words, known))
                .filter(label -> label.strength() != Strength.UNKNOWN);
    }
}
