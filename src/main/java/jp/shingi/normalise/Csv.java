package jp.shingi.normalise;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV file (RFC 4180): quotation marks, doubled inside; line ends inside quotation marks belong to the value. */
final class Csv {
    private Csv() {}

    /** The next row; empty at the end. Blank lines are passed over. */
    static List<String> next(Reader reader) throws IOException {
        var row = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        int c = reader.read();
        while (c >= 0) {
            if (quoted && c == '"') {
                c = reader.read();
                if (c != '"') {
                    quoted = false;
                    continue;
                }
                value.append('"');
            } else if (quoted) {
                value.append((char) c);
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                take(row, value);
            } else if (c == '\n') {
                if (!row.isEmpty() || !value.isEmpty()) return end(row, value);
            } else if (c != '\r') {
                value.append((char) c);
            }
            c = reader.read();
        }
        return row.isEmpty() && value.isEmpty() ? List.of() : end(row, value);
    }

    private static void take(List<String> row, StringBuilder value) {
        row.add(value.toString());
        value.setLength(0);
    }

    private static List<String> end(List<String> row, StringBuilder value) {
        take(row, value);
        return List.copyOf(row);
    }
}
