package jp.shingi.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
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
        write(taker -> searcher.each(request, taker), Columns.HITS, format, out);
    }

    /** Every case of a contractor or an article. */
    public static void history(History history, Format format, OutputStream out) throws IOException {
        write(history.entries()::forEach, Columns.ENTRIES, format, out);
    }

    /** Cases; the stream is not closed. */
    public static void cases(Stream<Case> cases, Format format, OutputStream out) throws IOException {
        write(cases::forEachOrdered, Columns.CASES, format, out);
    }

    /** Documents: in JSON as they are, in tables a line for each turn, field, section and paragraph. The stream is not closed. */
    public static void documents(Stream<Document> documents, Format format, OutputStream out) throws IOException {
        if (format == Format.JSON || format == Format.JSONL) write(documents::forEachOrdered, List.of(), format, out);
        else write(documents.flatMap(Line::of)::forEachOrdered, Columns.LINES, format, out);
    }

    /** Gives its values one by one. */
    private interface Source<T> {
        void each(Consumer<T> taker);
    }

    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private static <T> void write(Source<T> values, List<Column<T>> columns, Format format, OutputStream out)
            throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        try {
            switch (format) {
                case JSONL -> values.each(told(value -> buffered.write(bytes(Json.line(value) + "\n"))));
                case JSON -> array(values, buffered);
                case CSV -> table(values, columns, new SeparatedRows(buffered, false));
                case TSV -> table(values, columns, new SeparatedRows(buffered, true));
                case XLSX -> table(values, columns, new WorkbookRows(buffered));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        buffered.flush();
    }

    private static <T> void table(Source<T> values, List<Column<T>> columns, Rows rows) throws IOException {
        rows.row(columns.stream().map(Column::label).toList());
        values.each(told(value -> rows.row(
                columns.stream().map(column -> column.value().apply(value)).toList())));
        rows.close();
    }

    private static <T> void array(Source<T> values, OutputStream out) throws IOException {
        var before = new String[] {"[\n"};
        values.each(told(value -> {
            out.write(bytes(before[0] + Json.line(value)));
            before[0] = ",\n";
        }));
        out.write(bytes(before[0].equals("[\n") ? "[]\n" : "\n]\n"));
    }

    private static <T> Consumer<T> told(Writing<T> writing) {
        return value -> {
            try {
                writing.write(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
