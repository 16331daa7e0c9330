package jp.shingi.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A user's own table of tab-separated rows; empty lines and lines that begin with {@code #} are not rows. */
public final class UserTable {
    private UserTable() {}

    /** The rows of a table; none if there is no such file. */
    public static List<List<String>> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return List.of();
        return Files.readString(file)
                .lines()
                .map(line -> line.replace("\uFEFF", ""))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\t+")))
                .toList();
    }
}
