package jp.shingi.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import jp.shingi.search.History;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.Searcher;

/**
 * Writes the corpus, or what a search found, for other programs. Everything is streamed; nothing is capped. The stream that is
 * written to is flushed and left open. In JSON the values are those of the corpus format and of the API; in tables they are words.
 */
public final class Export {
    private Export() {}

    /** All that a search finds, whatever page was asked for. */
    public static void hits(Searcher searcher, SearchRequest request, Format format, OutputStream out)
            throws IOException {
        write(AllHits.of(searcher, request), Columns.HITS, format, out);
    }

    /** Every case of a contractor or an article. */
    public static void history(History history, Format format, OutputStream out) throws IOException {
        write(history.entries().iterator(), Columns.ENTRIES, format, out);
    }

    /** Cases; the stream is not closed. */
    public static void cases(Stream<Case> cases, Format format, OutputStream out) throws IOException {
        write(cases.iterator(), Columns.CASES, format, out);
    }

    /** Documents: in JSON as they are, in tables a line for each turn, field, section and paragraph. The stream is not closed. */
    public static void documents(Stream<Document> documents, Format format, OutputStream out) throws IOException {
        if (format == Format.JSON || format == Format.JSONL) write(documents.iterator(), List.of(), format, out);
        else write(documents.flatMap(Line::of).iterator(), Columns.LINES, format, out);
    }

    private static <T> void write(Iterator<T> values, List<Column<T>> columns, Format format, OutputStream out)
            throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        switch (format) {
            case JSONL -> lines(values, buffered);
            case JSON -> array(values, buffered);
            case CSV -> table(values, columns, new SeparatedRows(buffered, false));
            case TSV -> table(values, columns, new SeparatedRows(buffered, true));
            case XLSX -> table(values, columns, new WorkbookRows(buffered));
        }
        buffered.flush();
    }

    private static <T> void table(Iterator<T> values, List<Column<T>> columns, Rows rows) throws IOException {
        rows.row(columns.stream().map(Column::label).toList());
        while (values.hasNext()) {
            var value = values.next();
            rows.row(columns.stream().map(column -> column.value().apply(value)).toList());
        }
        rows.close();
    }

    private static void lines(Iterator<?> values, OutputStream out) throws IOException {
        while (values.hasNext()) out.write((Json.line(values.next()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void array(Iterator<?> values, OutputStream out) throws IOException {
        var before = "[\n";
        while (values.hasNext()) {
            out.write((before + Json.line(values.next())).getBytes(StandardCharsets.UTF_8));
            before = ",\n";
        }
        out.write((before.equals("[\n") ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
    }
}
