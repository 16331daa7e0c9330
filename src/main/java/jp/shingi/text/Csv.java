package jp.shingi.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of values between commas or tabs (RFC 4180): quotation marks around a value, doubled inside; line ends inside quotation marks belong to the
 * value.
 */
public final class Csv {
    private static final List<String> BLANK = List.of("");

    private final Reader reader;
    private final char separator;
    private int next;

    /** @param separator what stands between two values of a row */
    public Csv(Reader reader, char separator) throws IOException {
        this.reader = reader;
        this.separator = separator;
        advance();
    }

    /** The next row; empty at the end. Blank lines are passed over. */
    public List<String> next() throws IOException {
        while (next >= 0) {
            var row = row();
            if (!row.equals(BLANK)) return row;
        }
        return List.of();
    }

    private List<String> row() throws IOException {
        var row = new ArrayList<String>();
        row.add(value());
        while (next == separator) {
            advance();
            row.add(value());
        }
        if (next == '\r') advance();
        if (next == '\n') advance();
        return List.copyOf(row);
    }

    /** Up to a separator or a line's end; in quotation marks both are text. */
    private String value() throws IOException {
        var value = new StringBuilder();
        var quoted = next == '"';
        if (quoted) advance();
        while (next >= 0 && (quoted || next != separator && next != '\n' && next != '\r')) {
            if (quoted && next == '"') {
                advance();
                quoted = next == '"';
                if (!quoted) continue;
            }
            value.append((char) next);
            advance();
        }
        return value.toString();
    }

    private void advance() throws IOException {
        next = reader.read();
    }
}
