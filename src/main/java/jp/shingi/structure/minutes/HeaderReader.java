package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.structure.minutes.HeaderLabels.Key;

/** Parts the rows before the discussion into labels and values: numbered, tabular, drawn with lines, or all on one line. */
final class HeaderReader {
    private static final int SHORT = 3;
    private static final Pattern ITEM = Pattern.compile(
            "[○◎・]?[\\s　]*(?:議題|案件|諮問|報告|協議|審議)(?:事項|案件)?[\\s　]*第?[0-9０-９一二三四五六七八九十]{1,3}(?:号|[．.、：:])?[\\s　「][^。]{4,}");
    /** Lists whose own lines look like that. */
    private static final Set<Key> ITEM_MAY_STAND_IN = Set.of(Key.AGENDA, Key.MATERIALS, Key.OTHER);

    private final List<Row> preamble = new ArrayList<>();
    private final List<HeaderField> fields = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private Optional<HeaderField> open = Optional.empty();
    /** What sets the last label off. */
    private char mark;

    private HeaderReader() {}

    static Header read(List<Row> rows) {
        var reader = new HeaderReader();
        for (int i = 0; i < rows.size(); ) {
            var row = rows.get(i);
            int end = i + 1;
            if (row.inTable()) {
                while (end < rows.size() && rows.get(end).cell().sameRow(row.cell())) end++;
                reader.tableRow(rows.subList(i, end));
            } else if (i + 1 < rows.size() && splitLabel(row, rows.get(i + 1))) {
                end++;
                reader.line(row.text() + rows.get(i + 1).text(), row);
            } else {
                reader.line(row.text(), row);
            }
            i = end;
        }
        reader.close();
        return new Header(reader.preamble, reader.fields);
    }

    /** A label whose letters stand on two lines: 1.日 / 時・・・・. */
    private static boolean splitLabel(Row row, Row next) {
        var letters = Text.closed(row.text().substring(HeaderLabels.prefix(row.text())));
        if (letters.isEmpty()
                || letters.length() > SHORT
                || HeaderLabels.at(row.text()).isPresent()) return false;
        return HeaderLabels.at(row.text() + next.text())
                .filter(match -> match.word().length() > letters.length())
                .isPresent();
    }

    private void tableRow(List<Row> cells) {
        var label = new StringBuilder();
        var texts = new ArrayList<String>();
        int first = cells.getFirst().cell().column();
        for (var cell : cells) {
            if (cell.cell().column() == first) label.append(cell.text());
            else texts.add(cell.text());
        }
        if (texts.stream().filter(text -> SpeakerColumns.head(text).isPresent()).count() > 1) return;
        var row = cells.getFirst();
        if (texts.isEmpty()) {
            if (cells.stream().noneMatch(cell -> HeaderLabels.at(cell.text()).isPresent()) && open.isPresent())
                cells.forEach(cell -> values.add(cell.text()));
            else cells.forEach(cell -> line(cell.text(), cell));
            return;
        }
        labelled(label.toString(), texts, row);
    }

    private void labelled(String label, List<String> texts, Row row) {
        var match = HeaderLabels.at(label).filter(found -> found.value() >= label.length());
        close();
        if (match.isPresent()) {
            open(match.get().key(), match.get().word(), row);
            for (var text : texts) {
                var inner = HeaderLabels.at(text).filter(found -> found.value() >= text.length());
                if (inner.isPresent()) {
                    close();
                    open(inner.get().key(), inner.get().word(), row);
                } else {
                    values.add(text);
                }
            }
        } else if (Labels.read(label, Known.NOTHING).filter(Label::telling).isPresent()
                || RoleWords.ending(Text.closed(label)).isPresent()
                || SpacedPersons.is(label)) {
            open(Key.PRESENT, label, row);
            values.add(label + "　" + String.join("、", texts));
        } else if (RoleWords.named(Text.closed(texts.getFirst())).isPresent()) {
            open(Key.PRESENT, texts.getFirst(), row);
            values.add(texts.getFirst() + "　" + label + "、" + String.join("、", texts.subList(1, texts.size())));
        } else {
            open(Key.OTHER, label, row);
            values.addAll(texts);
        }
    }

    private void line(String text, Row row) {
        if (text.indexOf('│') >= 0 || text.indexOf('┃') >= 0) {
            drawn(text, row);
            return;
        }
        if (Headings.rule(text) || text.chars().allMatch(c -> c >= '─' && c <= '╿' || Text.space((char) c))) return;
        int from = 0;
        for (int cut : cuts(text)) {
            piece(Text.strip(text.substring(from, cut)), row);
            from = cut;
        }
        piece(Text.strip(text.substring(from)), row);
    }

    private void piece(String text, Row row) {
        if (text.isEmpty() || text.length() == 1 && Signs.list(text.charAt(0))) return;
        if (HeaderLabels.discussion(text)
                && open.filter(field -> field.key() != Key.WHEN).isPresent()
                && HeaderLabels.at(text).isEmpty()) {
            close();
            return;
        }
        var match = HeaderLabels.at(text).filter(found -> !listed(found, text, row));
        if (match.isPresent()) {
            close();
            open(match.get().key(), match.get().word(), row);
            mark = mark(text);
            var value = Text.strip(text.substring(match.get().value()));
            if (!value.isEmpty()) values.add(value);
        } else if (item(text)) {
            close();
            open(Key.AGENDA, "", row);
            values.add(text);
        } else if (open.filter(field -> field.key() == Key.VENUE).isPresent() && presiding(text)) {
            close();
            open(Key.OTHER, "", row);
            values.add(text);
        } else if (open.isPresent() && sibling(text)) {
            close();
            open(Key.OTHER, Text.strip(text.substring(HeaderLabels.prefix(text))), row);
        } else if (open.isPresent() && row.origin() != Row.Origin.HEADING) {
            values.add(text);
        } else {
            close();
            preamble.add(row.with(text));
        }
    }

    /** An item of the agenda with its number, behind what is no list: 議題１　…, 諮問第４号　…. */
    private boolean item(String text) {
        return open.filter(field -> ITEM_MAY_STAND_IN.contains(field.key())).isEmpty()
                && ITEM.matcher(text).matches();
    }

    /** A role and somebody behind the place, under no label: 議長　　部会長　宇津木. */
    private static boolean presiding(String text) {
        var words = text.split("[\\s　]+");
        return words.length > 1 && RoleWords.named(words[0]).isPresent();
    }

    /** A line set off as the labels are, where the open label has its one value: a label that the table does not know. */
    private boolean sibling(String text) {
        if (mark == 0 || values.isEmpty() || mark(text) != mark) return false;
        return switch (open.orElseThrow().key()) {
            case WHEN, TIME, START, END, VENUE, OBSERVERS, COUNCIL -> true;
            case PRESENT, MEMBERS, ABSENT, OFFICIALS, AGENDA, MATERIALS, OTHER -> false;
        };
    }

    /** What sets a label off: a number, a sign or an opening bracket; 0 where nothing does. */
    private static char mark(String text) {
        int prefix = HeaderLabels.prefix(text);
        if (prefix == 0) return 0;
        char first = text.charAt(0);
        return Character.isDigit(first) ? '1' : first == '（' || first == '(' ? 0 : first;
    }

    /** Within a list of persons 委員 is no label of its own, nor 報告事項 within the agenda or a summary, nor １　開会 without a time there. */
    private boolean listed(HeaderLabels.Match match, String text, Row row) {
        if (match.value() >= text.length()
                && (match.word().equals("開会") || match.word().equals("閉会")))
            return open.filter(field -> field.key() == Key.AGENDA).isPresent();
        if (match.word().endsWith("事項")) {
            return row.origin() != Row.Origin.HEADING
                    && open.filter(field -> field.key() == Key.AGENDA || field.key() == Key.OTHER)
                            .isPresent();
        }
        return match.word().equals("委員")
                && open.filter(field ->
                                field.key() == Key.ABSENT || field.key() == Key.PRESENT || field.key() == Key.MEMBERS)
                        .isPresent();
    }

    /** A line of a table drawn with characters. */
    private void drawn(String text, Row row) {
        var cells = new ArrayList<String>();
        for (var cell : text.split("[│┃]", -1)) cells.add(Text.strip(cell));
        while (!cells.isEmpty() && cells.getFirst().isEmpty() && cells.size() > 3) cells.removeFirst();
        while (cells.size() > 1 && cells.getLast().isEmpty()) cells.removeLast();
        if (cells.getFirst().isEmpty() && cells.size() > 1) cells.removeFirst();
        if (cells.size() == 1) values.add(cells.getFirst());
        else if (HeaderLabels.at(cells.getFirst()).isPresent())
            labelled(cells.getFirst(), cells.subList(1, cells.size()), row);
        else
            values.add(String.join(
                    "　", cells.stream().filter(cell -> !cell.isEmpty()).toList()));
    }

    /** Where further labels with colons begin within a line that holds the whole header. */
    private static List<Integer> cuts(String text) {
        var cuts = new ArrayList<Integer>();
        for (int i = 1; i < text.length(); i++) {
            if (!Text.space(text.charAt(i - 1)) || Text.space(text.charAt(i))) continue;
            int at = i;
            int colon = colon(text, i);
            if (colon < 0) continue;
            var match = HeaderLabels.at(text.substring(i));
            if (match.filter(found -> at + found.value() > colon).isPresent()) cuts.add(i);
        }
        return cuts;
    }

    private static int colon(String text, int from) {
        for (int i = from; i < text.length() && i < from + 14; i++) if (Signs.colon(text.charAt(i))) return i;
        return -1;
    }

    private void open(Key key, String word, Row row) {
        open = Optional.of(new HeaderField(key, word, List.of(), row.line().page()));
    }

    private void close() {
        open.ifPresent(field -> fields.add(new HeaderField(field.key(), field.word(), values, field.page())));
        values.clear();
        open = Optional.empty();
    }
}
