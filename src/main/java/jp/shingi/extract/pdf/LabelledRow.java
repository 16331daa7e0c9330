package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** A row of a form without lines, as it is put together: the lines of its label and those of its value. */
final class LabelledRow {
    final List<Row> label = new ArrayList<>();
    final List<Row> value = new ArrayList<>();
    int rows;

    String name() {
        return String.join("", label.stream().map(Row::text).toList());
    }

    String said() {
        return String.join("", value.stream().map(Row::text).toList());
    }
}
