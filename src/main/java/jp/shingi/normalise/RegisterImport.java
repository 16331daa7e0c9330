package jp.shingi.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shingi.normalise.Register.Entry;

/**
 * Imports the bulk file of the National Tax Agency (基本3情報ダウンロード, CSV without a head row or its zip archive, Shift_JIS or Unicode, 30 columns,
 * リソース定義書 4) into the folder of a {@link Register}. Whole files and differences may be imported one after the other; a corporation keeps every
 * name it had, and bears the one of its newest row.
 *
 * <p>Rows go to files by their number first, where the history of a corporation comes together, then to files by the key of the name; memory holds
 * a hundredth of them. The new register replaces the old one when it is whole.
 */
public final class RegisterImport {
    /** Where the register before stands until the new one is in its place; an import that was cut off there takes it back. */
    private static final String OLD = "old";

    private RegisterImport() {}

    /**
     * What an import did.
     *
     * @param rows read
     * @param entries names in the register now
     * @param rejected rows that are none of the register's, by reason
     */
    public record Result(long rows, long entries, List<Rejected> rejected) {}

    /** @param first the row that it was seen in first, from 1 */
    public record Rejected(String reason, long rows, long first) {}

    /** @throws IOException if the file cannot be read or the folder cannot be written; the register is as before then */
    public static Result run(Path file, Path folder) throws IOException {
        var work = folder.resolveSibling(folder.getFileName() + ".importing");
        if (!Files.exists(folder) && Files.exists(work.resolve(OLD))) Files.move(work.resolve(OLD), folder);
        delete(work);
        var numbers = work.resolve("numbers");
        var names = work.resolve("names");
        var tally = new Tally();
        try (var shelves = new Shelves(numbers)) {
            for (var before : files(folder))
                try (var lines = Files.lines(before, UTF_8)) {
                    for (var line : (Iterable<String>) lines::iterator) put(shelves, Entry.parse(line));
                }
            RegisterFile.read(file, row -> {
                if (tally.takes(row)) put(shelves, RegisterRow.entry(row));
            });
        }
        long entries = sort(numbers, names);
        replace(folder, names, work);
        return new Result(tally.rows, entries, tally.rejected());
    }

    private static void put(Shelves shelves, Entry entry) throws IOException {
        shelves.put(entry.number().substring(entry.number().length() - 2), entry.line());
    }

    /** Each number's history, then its names where they are looked for. */
    private static long sort(Path numbers, Path names) throws IOException {
        long entries = 0;
        try (var shelves = new Shelves(names)) {
            for (var file : files(numbers)) {
                Map<String, List<Entry>> histories = new TreeMap<>();
                try (var lines = Files.lines(file, UTF_8)) {
                    lines.map(Entry::parse)
                            .forEach(e -> histories
                                    .computeIfAbsent(e.number(), n -> new ArrayList<>(1))
                                    .add(e));
                }
                for (var history : histories.values())
                    for (var entry : names(history)) {
                        shelves.put(RegisterKey.bucket(entry.key()), entry.line());
                        entries++;
                    }
                Files.delete(file);
            }
        }
        return entries;
    }

    /** The names of one corporation, of which the newest row's is the one that it bears; none where that row deletes it. */
    private static Collection<Entry> names(List<Entry> history) {
        var newest = history.stream().reduce((a, b) -> isNewer(b, a) ? b : a).orElseThrow();
        if (newest.name().isEmpty()) return List.of();
        Map<String, Entry> names = new LinkedHashMap<>();
        for (var entry : history)
            if (!entry.name().isEmpty()) names.merge(entry.name(), entry, (a, b) -> isNewer(b, a) ? b : a);
        names.replaceAll((name, entry) -> entry.current(name.equals(newest.name())));
        return names.values();
    }

    /** By the day of the change; of one day by which is said to be the latest, then by the order of the rows. */
    private static boolean isNewer(Entry later, Entry before) {
        int days = later.since().compareTo(before.since());
        return days > 0 || days == 0 && (later.current() || !before.current());
    }

    private static void replace(Path folder, Path names, Path work) throws IOException {
        if (Files.exists(folder)) Files.move(folder, work.resolve(OLD));
        Files.move(names, folder);
        delete(work);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Counts the rows and why some are not taken. */
    private static final class Tally {
        private final Map<String, Rejected> byReason = new LinkedHashMap<>();
        private long rows;

        boolean takes(List<String> row) {
            rows++;
            var fault = RegisterRow.fault(row);
            fault.ifPresent(reason -> byReason.merge(
                    reason, new Rejected(reason, 1, rows), (a, b) -> new Rejected(reason, a.rows() + 1, a.first())));
            return fault.isEmpty();
        }

        List<Rejected> rejected() {
            return List.copyOf(byReason.values());
        }
    }
}
