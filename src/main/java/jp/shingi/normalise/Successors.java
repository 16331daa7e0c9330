package jp.shingi.normalise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.shingi.text.Fold;
import jp.shingi.text.Rows;

/**
 * Names under which one organisation is known through the years: trade names and successors, from the table {@code successors.tsv} and a file of
 * the user with the same columns (name before, name after, since, what happened). A document keeps the name of its day.
 */
public final class Successors {
    private final Map<String, Set<String>> names = new HashMap<>();

    private Successors(Stream<List<String>> rows) {
        rows.forEach(row -> join(row.get(0), row.get(1)));
    }

    /** The built-in table alone. */
    public static Successors builtIn() {
        return new Successors(Rows.read(Successors.class, "successors.tsv").stream());
    }

    /**
     * The built-in table and the user's file, where there is one.
     *
     * @throws IOException if the file is there and cannot be read
     * @throws IllegalArgumentException naming the line that has fewer than two columns
     */
    public static Successors with(Path file) throws IOException {
        var rows = new ArrayList<>(Rows.read(Successors.class, "successors.tsv"));
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var columns = List.of(line.split("\t", -1));
                if (columns.size() < 2)
                    throw new IllegalArgumentException(file + " needs two names with a tab between: " + line);
                rows.add(columns);
            }
        }
        return new Successors(rows.stream());
    }

    /** All names of the organisation that bears or bore a name, itself included. */
    public Set<String> namesOf(String name) {
        return names.getOrDefault(Fold.key(name), Set.of(name));
    }

    private void join(String before, String after) {
        var all = new LinkedHashSet<String>();
        for (var name : List.of(before, after)) {
            all.add(name);
            all.addAll(names.getOrDefault(Fold.key(name), Set.of()));
        }
        all.forEach(name -> names.put(Fold.key(name), all));
    }
}
