package jp.shingi.extract.plain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.text.Csv;

/** Values between commas or tabs (RFC 4180), as open data is published: told by the name, or by rows that all have as many. */
final class CsvTable {
    private static final int ROWS = 3;
    private static final int COLUMNS = 3;

    private CsvTable() {}

    /** The table of a file, or nothing where the file is another kind of text. */
    static Optional<Table> of(String text, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var head = text.lines().findFirst().orElse("");
        var named = lower.endsWith(".csv") || lower.endsWith(".tsv");
        if (!named && head.indexOf(',') < 0) return Optional.empty();
        var tabs = lower.endsWith(".tsv") || head.indexOf(',') < 0 && head.indexOf('\t') >= 0;
        var rows = rows(text, tabs ? '\t' : ',');
        return named && rows.stream().anyMatch(row -> row.size() > 1) || !tabs && alike(rows)
                ? Optional.of(table(rows))
                : Optional.empty();
    }

    private static boolean alike(List<List<String>> rows) {
        return rows.size() >= ROWS
                && rows.getFirst().size() >= COLUMNS
                && rows.stream().allMatch(row -> row.size() == rows.getFirst().size());
    }

    private static List<List<String>> rows(String text, char separator) {
        try {
            var csv = new Csv(new StringReader(text), separator);
            var rows = new ArrayList<List<String>>();
            for (var row = csv.next(); !row.isEmpty(); row = csv.next())
                if (row.stream().anyMatch(value -> !value.isBlank())) rows.add(row);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
