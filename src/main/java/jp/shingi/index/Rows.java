package jp.shingi.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Tables of tab-separated rows; empty lines and lines that begin with {@code #} are not rows. */
final class Rows {
    private Rows() {}

    /** The rows of a table that comes with the program. */
    static List<List<String>> of(String name) {
        try (var in = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a user's own table; none if there is no such file. */
    static List<List<String>> in(Path file) throws IOException {
        return Files.isRegularFile(file) ? parse(Files.readString(file)) : List.of();
    }

    private static List<List<String>> parse(String text) {
        return text.lines()
                .map(line -> line.replace("\uFEFF", ""))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\t+")))
                .toList();
    }
}
