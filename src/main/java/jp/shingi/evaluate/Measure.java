package jp.shingi.evaluate;

import java.util.Optional;
import java.util.function.Function;

/**
 * One row of the evaluation.
 *
 * @param name stable, as in the JSON: {@code turns}, {@code turns.role}
 * @param japanese what it measures, in the words of the field
 */
record Measure(String name, String japanese, Function<Pair, Tally> count) {

    static Measure document(String key, String japanese) {
        return new Measure(key, japanese, new Single(Optional.empty(), key)::tally);
    }

    /** A key of each part of a kind, in their order. */
    static Measure part(String name, String japanese, String kind, String key) {
        return new Measure(name, japanese, new Single(Optional.of(kind), key)::tally);
    }

    static Measure members(String name, String japanese, String kind, String key) {
        return new Measure(name, japanese, new Single(Optional.of(kind), key)::members);
    }

    static Measure present(String name, String japanese, Records records) {
        return new Measure(name, japanese, records::present);
    }

    static Measure key(String name, String japanese, Records records, String key) {
        return new Measure(name, japanese, pair -> records.key(pair, key));
    }

    static Measure likeness(String name, String japanese, Records records, String key) {
        return new Measure(name, japanese, pair -> records.likeness(pair, key));
    }

    /** The same measure over a document that is first brought into another shape. */
    Measure over(Function<Pair, Pair> shape) {
        return new Measure(name, japanese, count.compose(shape));
    }
}
