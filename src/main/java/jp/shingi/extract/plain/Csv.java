package jp.shingi.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/** Values between commas or tabs (RFC 4180), as open data is published: told by the name, or by rows that all have as many. */
final class Csv {
    private static final int ROWS = 3;
    private static final int COLUMNS = 3;

    private final String text;
    private final char separator;
    private int at;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The table of a file, or nothing where the file is another kind of text. */
    static Optional<Table> of(String text, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var head = text.lines().findFirst().orElse("");
        var named = lower.endsWith(".csv") || lower.endsWith(".tsv");
        if (!named && head.indexOf(',') < 0) return Optional.empty();
        var tabs = lower.endsWith(".tsv") || head.indexOf(',') < 0 && head.indexOf('\t') >= 0;
        var rows = new Csv(text, tabs ? '\t' : ',').rows();
        return named && rows.stream().anyMatch(row -> row.size() > 1) || !tabs && alike(rows)
                ? Optional.of(table(rows))
                : Optional.empty();
    }

    private static boolean alike(List<List<String>> rows) {
        return rows.size() >= ROWS
                && rows.getFirst().size() >= COLUMNS
                && rows.stream().allMatch(row -> row.size() == rows.getFirst().size());
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        while (at < text.length()) {
            var row = row();
            if (row.stream().anyMatch(value -> !value.isBlank())) rows.add(row);
        }
        return rows;
    }

    private List<String> row() {
        var row = new ArrayList<String>();
        do {
            row.add(value());
        } while (at < text.length() && text.charAt(at++) == separator);
        if (at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') at++;
        return row;
    }

    /** Up to a separator or a line's end; in quotes both are text, and a quote stands twice. */
    private String value() {
        var value = new StringBuilder();
        var quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) at++;
        for (; at < text.length(); at++) {
            var c = text.charAt(at);
            if (quoted && c == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') at++;
                else {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (c == separator || c == '\n' || c == '\r')) break;
            value.append(c);
        }
        return value.toString();
    }

    private static Table table(List<List<String>> rows) {
        var cells = new ArrayList<Cell>();
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                var content = content(rows.get(row).get(column));
                cells.add(new Cell(row, column, 1, 1, false, 0, Optional.empty(), content));
            }
        }
        return new Table(false, cells, Optional.empty());
    }

    private static List<Block> content(String value) {
        var lines = value.lines()
                .flatMap(line -> LineBuffer.lineOf(line, 0).stream())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new TextBlock(lines));
    }
}
