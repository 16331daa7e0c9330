package jp.shingi.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Rule tables: resources of tab-separated rows beside a class; lines that begin with {@code #} say what the columns are. */
public final class Rows {
    private Rows() {}

    /**
     * All rows, each with its columns (an empty column is an empty string).
     *
     * @param beside a class of the package that the table belongs to
     * @throws IllegalStateException where the build lacks the table
     */
    public static List<List<String>> read(Class<?> beside, String name) {
        var stream = beside.getResourceAsStream(name);
        if (stream == null) throw new IllegalStateException("no table " + name + " beside " + beside.getName());
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }
}
