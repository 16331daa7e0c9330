package jp.shingi.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The register of corporate numbers (法人番号公表サイト of the National Tax Agency), as imported by {@link RegisterImport}: a folder of 256 files by
 * the hash of a name's key, each searched from its disk, so that five million entries need no memory. Names that a corporation had before lead to
 * it too. Weakness: a name with a character that the register shows as a picture has {@code ＿} there, and is found only so.
 */
public final class Register {
    private static final int COLUMNS = 8;

    private final Path folder;
    private final Map<String, List<Entry>> asked = new ConcurrentHashMap<>();

    private Register(Path folder) {
        this.folder = folder;
    }

    /**
     * One name of one corporation.
     *
     * @param current whether it bears the name now
     * @param since the day of the change that gave it, ISO, as published; may be empty
     * @param closed whether the register was closed (合併, 清算)
     */
    public record Entry(
            String number, String name, String prefecture, String city, boolean current, String since, boolean closed) {
        String line() {
            return String.join(
                    "\t", key(), number, name, prefecture, city, current ? "1" : "0", since, closed ? "1" : "0");
        }

        static Entry parse(String line) {
            var c = line.split("\t", -1);
            int key = COLUMNS - c.length;
            if (key != 0 && key != 1) throw new IllegalStateException("a damaged line of the register: " + line);
            return new Entry(
                    c[1 - key],
                    c[2 - key],
                    c[3 - key],
                    c[4 - key],
                    c[5 - key].equals("1"),
                    c[6 - key],
                    c[7 - key].equals("1"));
        }

        String key() {
            return RegisterKey.of(name);
        }

        Entry current(boolean now) {
            return new Entry(number, name, prefecture, city, now, since, closed);
        }
    }

    /** How sure a match is. */
    public enum Certainty {
        /** One corporation bears the name. */
        CERTAIN,
        /** Several do, one of them at the place; or one that had the name before. */
        LIKELY,
        /** Several do, and nothing tells them apart. */
        AMBIGUOUS
    }

    /** A match with its candidates, one entry for each corporation. */
    public record Match(Certainty certainty, List<Entry> candidates) {
        /** The number, unless it is ambiguous. */
        public Optional<String> number() {
            return certainty == Certainty.AMBIGUOUS
                    ? Optional.empty()
                    : Optional.of(candidates.getFirst().number());
        }
    }

    /** The register in a folder; empty where none was imported. */
    public static Optional<Register> open(Path folder) {
        if (!Files.isDirectory(folder)) return Optional.empty();
        if (isEarlier(folder))
            throw new UncheckedIOException(new IOException(folder
                    + " was imported by an earlier version of the program; import any file of the register again"));
        return Optional.of(new Register(folder));
    }

    /** Lines without a key, as the first version wrote them; an import takes them over. */
    private static boolean isEarlier(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().limit(1).toList()) {
                try (var lines = Files.lines(file, UTF_8)) {
                    return lines.findFirst()
                            .filter(line -> line.split("\t", -1).length == COLUMNS - 1)
                            .isPresent();
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("register " + folder, e);
        }
    }

    /**
     * Corporations of a name, whatever its writing.
     *
     * @param place an address, or the name of the municipality or prefecture; empty where nothing tells
     */
    public Optional<Match> find(String name, Optional<String> place) {
        var key = RegisterKey.of(name);
        var all = asked.computeIfAbsent(key, this::read);
        var now = onePerNumber(
                all.stream().filter(e -> e.current() && !e.closed()).toList());
        if (now.size() == 1) return Optional.of(new Match(Certainty.CERTAIN, now));
        if (now.isEmpty()) {
            var before = onePerNumber(all);
            if (before.isEmpty()) return Optional.empty();
            return Optional.of(new Match(before.size() == 1 ? Certainty.LIKELY : Certainty.AMBIGUOUS, before));
        }
        return Optional.of(atPlace(now, place));
    }

    private static Match atPlace(List<Entry> all, Optional<String> place) {
        if (place.isEmpty()) return new Match(Certainty.AMBIGUOUS, all);
        var city = all.stream()
                .filter(e -> !e.city().isEmpty() && place.get().contains(e.city()))
                .toList();
        if (city.size() == 1) return new Match(Certainty.LIKELY, city);
        var prefecture = all.stream()
                .filter(e -> !e.prefecture().isEmpty() && place.get().contains(e.prefecture()))
                .toList();
        return city.isEmpty() && prefecture.size() == 1
                ? new Match(Certainty.LIKELY, prefecture)
                : new Match(Certainty.AMBIGUOUS, all);
    }

    private static List<Entry> onePerNumber(List<Entry> all) {
        var byNumber = all.stream()
                .collect(Collectors.toMap(
                        Entry::number, e -> e, (a, b) -> a.current() ? a : b, java.util.LinkedHashMap::new));
        return new ArrayList<>(byNumber.values());
    }

    private List<Entry> read(String key) {
        var file = folder.resolve(RegisterKey.bucket(key) + ".tsv");
        if (!Files.exists(file)) return List.of();
        try (var lines = Files.lines(file, UTF_8)) {
            return lines.filter(line -> line.startsWith(key + "\t"))
                    .map(Entry::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("register " + file, e);
        }
    }
}
