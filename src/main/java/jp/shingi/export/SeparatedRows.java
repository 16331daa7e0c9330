package jp.shingi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) with a byte order mark, or tab-separated ones. A value that a spreadsheet would take for a formula is led by an
 * apostrophe: it is text that somebody published, and must never be run.
 */
final class SeparatedRows implements Rows {
    private static final String FORMULA = "(?s)[=+\\-@\\t\\r＝＋－＠].*";
    private final Writer out;
    private final boolean tabs;

    SeparatedRows(OutputStream stream, boolean tabs) throws IOException {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.tabs = tabs;
        if (!tabs) out.write('\uFEFF');
    }

    @Override
    public void row(List<String> values) throws IOException {
        out.write(values.stream()
                .map(SeparatedRows::harmless)
                .map(this::quoted)
                .collect(Collectors.joining(tabs ? "\t" : ",")));
        out.write(tabs ? "\n" : "\r\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    static String harmless(String value) {
        return value.matches(FORMULA) ? "'" + value : value;
    }

    private String quoted(String value) {
        if (tabs) return value.replaceAll("[\\t\\r\\n]+", " ");
        return value.matches("(?s).*[\",\\r\\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
