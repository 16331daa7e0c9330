package jp.shingi.evaluate;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one measure counted in one document.
 *
 * @param right how many are right; a measure of likeness adds parts of one
 * @param expected how many the gold has
 * @param found how many the document has
 * @param examples what was expected and found where they differ
 */
record Tally(double right, int expected, int found, List<Example> examples) {
    static final Tally NOTHING = new Tally(0, 0, 0, List.of());

    Tally {
        examples = List.copyOf(examples);
    }

    /** One value that is expected, found, or both. */
    static Tally of(boolean agree, String expected, String found) {
        return new Tally(
                agree ? 1 : 0,
                expected.isEmpty() ? 0 : 1,
                found.isEmpty() ? 0 : 1,
                agree ? List.of() : List.of(new Example(expected, found)));
    }

    static Tally miss(String expected) {
        return of(false, expected, "");
    }

    static Tally falseAlarm(String found) {
        return of(false, "", found);
    }

    Tally plus(Tally other) {
        return new Tally(
                right + other.right,
                expected + other.expected,
                found + other.found,
                Stream.concat(examples.stream(), other.examples.stream()).toList());
    }

    static Tally sum(Stream<Tally> tallies) {
        var all = tallies.toList();
        return new Tally(
                all.stream().mapToDouble(Tally::right).sum(),
                all.stream().mapToInt(Tally::expected).sum(),
                all.stream().mapToInt(Tally::found).sum(),
                all.stream().flatMap(tally -> tally.examples().stream()).toList());
    }

    /** One difference; {@code ""} on the side that has nothing. */
    record Example(String expected, String found) {}
}
