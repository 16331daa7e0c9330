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
 * the hash of a name's key, so that five million entries need no memory. Names that a corporation had before lead to it too.
 */
public final class Register {
    private static final int COLUMNS = 7;

    private final Path folder;
    private final Map<String, List<Entry>> read = new ConcurrentHashMap<>();

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
            return String.join("\t", number, name, prefecture, city, current ? "1" : "0", since, closed ? "1" : "0");
        }

        static Entry parse(String line) {
            var c = line.split("\t", -1);
            if (c.length != COLUMNS) throw new IllegalStateException("a damaged line of the register: " + line);
            return new Entry(c[0], c[1], c[2], c[3], c[4].equals("1"), c[5], c[6].equals("1"));
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
        return Files.isDirectory(folder) ? Optional.of(new Register(folder)) : Optional.empty();
    }

    /**
     * Corporations of a name, whatever its writing.
     *
     * @param place an address, or the name of the municipality or prefecture; empty where nothing tells
     */
    public Optional<Match> find(String name, Optional<String> place) {
        var key = RegisterKey.of(name);
        var all = bucket(key).stream()
                .filter(e -> RegisterKey.of(e.name()).equals(key))
                .toList();
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

    private List<Entry> bucket(String key) {
        return read.computeIfAbsent(RegisterKey.bucket(key), name -> {
            var file = folder.resolve(name + ".tsv");
            if (!Files.exists(file)) return List.of();
            try (var lines = Files.lines(file, UTF_8)) {
                return lines.map(Entry::parse).toList();
            } catch (IOException e) {
                throw new UncheckedIOException("register " + file, e);
            }
        });
    }
}
