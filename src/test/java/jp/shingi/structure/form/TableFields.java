package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/** The fields of a table as {@code group/label=value}, for the tests of how tables are read. */
final class TableFields {
    private TableFields() {}

    static List<String> fields(Cell... cells) {
        return fields(true, cells);
    }

    static List<String> fields(boolean ruled, Cell... cells) {
        var collector = new FieldCollector();
        Entries.of(List.<Block>of(new Table(ruled, List.of(cells), Optional.empty())))
                .forEach(collector::add);
        return collector.fields.stream()
                .map(field -> field.group().map(group -> group + "/").orElse("") + field.label() + "=" + field.value())
                .toList();
    }

    static Cell cell(int row, int column, String text) {
        return spanned(row, column, 1, text);
    }

    static Cell wide(int row, int column, int columns, String text) {
        return new Cell(
                row, column, 1, columns, false, 0, Optional.empty(), List.of(new TextBlock(List.of(Line.of(text)))));
    }

    static Cell spanned(int row, int column, int rows, String text) {
        var content = Stream.of(text)
                .filter(words -> !words.isEmpty())
                .<Block>map(words -> new TextBlock(List.of(Line.of(words))))
                .toList();
        return new Cell(row, column, rows, 1, false, 0, Optional.empty(), content);
    }
}
