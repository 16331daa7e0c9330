package jp.shingi.crawl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table {@code roles.tsv}: what a file is to a meeting, told from its link. */
final class Roles {
    private static final List<Row> ROWS = read();

    /** A row with a text that it takes and one that it leaves. */
    record Row(Role role, Pattern pattern, String takes, String leaves) {
        boolean takes(String text) {
            return pattern.matcher(
                            Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                    .find();
        }
    }

    private Roles() {}

    static List<Row> rows() {
        return ROWS;
    }

    /** The role that the first text tells which tells any: the link's own text before its file's name. */
    static Optional<Role> of(String... texts) {
        return Stream.of(texts)
                .flatMap(text -> ROWS.stream().filter(row -> row.takes(text)).limit(1))
                .map(Row::role)
                .findFirst();
    }

    private static List<Row> read() {
        try (var in = Objects.requireNonNull(Roles.class.getResourceAsStream("roles.tsv"), "roles.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Row(role(cells[0]), Pattern.compile(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Role role(String key) {
        return Stream.of(Role.values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
