package jp.shingi.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jp.shingi.index.IndexField;
import org.apache.lucene.util.FixedBitSet;

/** One query against one state of the index: which units match all of it, and which match most. */
final class Evaluation {
    /** Fewer hits than these are too few, and what matches most of the words follows. */
    static final int ENOUGH = 10;
    /** A list of relaxed hits that is shorter than this takes in what matches less. */
    private static final int LONG_ENOUGH = 1000;
    /** Shares of the words' weight that are "most"; the next is tried where the one before finds too little. */
    private static final float[] MOST = {0.5f, 0.3f, 0.0f};

    private final Snapshot snapshot;
    private final Plan plan;
    private final Unit unit;
    private final LeafQueries queries;
    private final Map<Leaf, FixedBitSet> found = new IdentityHashMap<>();
    private final Map<Filter, FixedBitSet> filters = new EnumMap<>(Filter.class);

    Evaluation(Snapshot snapshot, Plan plan, SearchRequest request) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.unit = request.unit();
        this.queries = new LeafQueries(snapshot);
        request.filters().forEach((filter, values) -> filters.put(filter, Filters.bits(snapshot, filter, values)));
    }

    /** What matches the query itself, filters aside. */
    FixedBitSet matching() throws IOException {
        return bits(plan.node());
    }

    /** Those of the set that pass all filters. */
    FixedBitSet filtered(FixedBitSet bits) {
        return filtered(bits, Map.of());
    }

    /** Those that pass all filters but this one: what another choice of it would give. */
    FixedBitSet filteredBut(FixedBitSet bits, Filter filter) {
        return filtered(bits, Map.of(filter, true));
    }

    private FixedBitSet filtered(FixedBitSet bits, Map<Filter, Boolean> but) {
        var rest = bits.clone();
        filters.forEach((filter, passing) -> {
            if (!but.containsKey(filter)) rest.and(passing);
        });
        return rest;
    }

    /** The units in which a leaf stands. */
    FixedBitSet units(Leaf leaf) throws IOException {
        var known = found.get(leaf);
        if (known != null) return known;
        var bits = Lifting.of(snapshot, unit, queries.query(leaf));
        found.put(leaf, bits);
        return bits;
    }

    /** What passes all phrases, exclusions and filters and matches most of the words; empty where nothing may be let go. */
    FixedBitSet mostly() throws IOException {
        var weights = new java.util.LinkedHashMap<String, Float>();
        for (var leaf : plan.soft())
            if (!leaf.light())
                for (var token : leaf.tokens())
                    weights.put(token.term(), snapshot.rarity().weight(token.term()));
        if (weights.size() < 2) return related();
        var coverage = new float[snapshot.size()];
        float all = 0;
        for (var term : weights.entrySet()) {
            all += term.getValue();
            var units = Lifting.of(snapshot, unit, queries.word(term.getKey()));
            Column.forEachBit(units, unit -> coverage[unit] += term.getValue());
        }
        for (var other : plan.soft()) cover(other, coverage);
        var most = above(filtered(hard(plan.node())), coverage, all);
        return most.cardinality() < ENOUGH ? Bits.or(most, related()) : most;
    }

    /** Where a sentence finds next to nothing: what has words of the same matter. */
    private FixedBitSet related() throws IOException {
        var found = new FixedBitSet(snapshot.size());
        if (!plan.sentence()) return found;
        for (var leaf : plan.soft())
            for (var other : leaf.related())
                found.or(Lifting.of(snapshot, unit, queries.words(IndexField.WORDS, other.tokens(), 0)));
        found.and(filtered(hard(plan.node())));
        return found;
    }

    /** A synonym stands for all the words of its leaf. */
    private void cover(Leaf leaf, float[] coverage) throws IOException {
        if (leaf.others().isEmpty() || leaf.light()) return;
        float its = 0;
        for (var token : leaf.tokens()) its += snapshot.rarity().weight(token.term());
        float whole = its;
        Column.forEachBit(units(leaf), unit -> coverage[unit] = Math.max(coverage[unit], whole));
    }

    private static FixedBitSet above(FixedBitSet candidates, float[] coverage, float all) {
        var chosen = new FixedBitSet(candidates.length());
        for (var most : MOST) {
            Column.forEachBit(candidates, unit -> {
                if (coverage[unit] > all * most) chosen.set(unit);
            });
            if (chosen.cardinality() >= LONG_ENOUGH) return chosen;
        }
        return chosen;
    }

    /** What must hold however many words are let go. */
    private FixedBitSet hard(Node node) throws IOException {
        return switch (node) {
            case Node.Words words -> snapshot.unit(unit);
            case Node.Everything everything -> snapshot.unit(unit);
            case Node.Phrase phrase -> bits(phrase);
            case Node.Narrowed narrowed -> bits(narrowed);
            case Node.Not not -> bits(not);
            case Node.And and -> {
                var both = snapshot.unit(unit).clone();
                for (var child : and.children()) both.and(hard(child));
                yield both;
            }
            case Node.Or or -> {
                var either = new FixedBitSet(snapshot.unit(unit).length());
                for (var child : or.children()) either.or(hard(child));
                yield either;
            }
        };
    }

    private FixedBitSet bits(Node node) throws IOException {
        return switch (node) {
            case Node.Everything everything -> snapshot.unit(unit).clone();
            case Node.Words words -> all(plan.required(words));
            case Node.Phrase phrase -> all(plan.required(phrase));
            case Node.Narrowed narrowed ->
                Bits.and(Filters.bits(snapshot, narrowed.filter(), List.of(narrowed.value())), snapshot.unit(unit));
            case Node.Not not -> Bits.without(snapshot.unit(unit), bits(not.child()));
            case Node.And and -> {
                var both = snapshot.unit(unit).clone();
                for (var child : and.children()) if (!both.scanIsEmpty()) both.and(bits(child));
                yield both;
            }
            case Node.Or or -> {
                var either = new FixedBitSet(snapshot.unit(unit).length());
                for (var child : or.children()) either.or(bits(child));
                yield either;
            }
        };
    }

    private FixedBitSet all(List<Leaf> leaves) throws IOException {
        var both = snapshot.unit(unit).clone();
        for (var leaf : leaves) {
            both.and(units(leaf));
            if (both.scanIsEmpty()) break;
        }
        return both;
    }
}
