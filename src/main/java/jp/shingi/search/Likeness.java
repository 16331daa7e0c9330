package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shingi.index.IndexField;
import jp.shingi.index.UnitRecord;
import jp.shingi.model.Contractor;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;

/**
 * Cases like one case: candidates by their most particular words, then field by field. A word weighs by how few passages have it, and
 * one that stands in more than a tenth of them is boilerplate and counts for nothing.
 */
final class Likeness {
    private static final int CANDIDATES = 60;
    private static final int WORDS = 40;
    private static final double COMMON = 0.1;
    private static final double ALIKE = 0.3;
    private static final double UNLIKE = 0.15;

    private final Snapshot snapshot;
    private final UnitRecord subject;
    private final int itself;
    private final Map<String, Double> weights = new HashMap<>();

    /** @param itself the subject's own Lucene document; -1 for a draft */
    Likeness(Snapshot snapshot, UnitRecord subject, int itself) {
        this.snapshot = snapshot;
        this.subject = subject;
        this.itself = itself;
    }

    Similar similar(int most) throws IOException {
        var plan = plan();
        var ranking = Ranking.of(snapshot, plan);
        var candidates = new FixedBitSet(snapshot.size());
        Column.forEachBit(snapshot.unit(Unit.CASE), doc -> {
            if (doc != itself && ranking.score(Unit.CASE, doc) > 0) candidates.set(doc);
        });
        var found = new ArrayList<Similar.Found>();
        for (var one : Best.of(snapshot, ranking, candidates, Unit.CASE, SortOrder.RELEVANCE, CANDIDATES)) {
            var stored = snapshot.stored(one.doc());
            var record = stored.record();
            // A draft that has been published since is no precedent of itself.
            if (itself < 0 && record.document().equals(subject.document())) continue;
            found.add(compare(stored.id(), record));
        }
        found.sort(Comparator.comparingDouble(Similar.Found::likeness).reversed());
        return new Similar(
                subject.title(),
                found.stream().filter(one -> one.likeness() > 0.05).limit(most).toList());
    }

    private Similar.Found compare(String id, UnitRecord other) throws IOException {
        var fields = new ArrayList<Similar.Comparison>();
        double sum = 0;
        double all = 0;
        for (var field : CaseField.values()) {
            var mine = field.of(subject);
            var theirs = field.of(other);
            if (mine.isEmpty() && theirs.isEmpty()) continue;
            var comparison = compare(field.label(), mine, theirs);
            fields.add(comparison);
            if (mine.isEmpty()) continue;
            sum += field.weight() * comparison.likeness();
            all += field.weight();
        }
        for (var set : List.of(
                set("根拠条文", subject.articles(), other.articles()),
                set("委託先（法人）", names(subject), names(other)),
                set("案件の種類", subject.subjects(), other.subjects()))) {
            if (set.isEmpty()) continue;
            fields.add(set.get());
            if (set.get().mine().isEmpty() || set.get().theirs().isEmpty()) continue;
            sum += set.get().likeness();
            all += 1;
        }
        double likeness = all == 0 ? 0 : Math.round(sum / all * 1000) / 1000.0;
        var hit = Hits.hit(id, Unit.CASE, other, likeness, Matched.ALL, List.of(), Optional.empty());
        return new Similar.Found(hit, other.conditions(), likeness, reasons(fields), differences(fields), fields);
    }

    /** How much of what is particular in mine stands in theirs, and the other way round. */
    private Similar.Comparison compare(String label, Optional<String> mine, Optional<String> theirs)
            throws IOException {
        var ours = words(mine.orElse(""));
        var others = words(theirs.orElse(""));
        double all = 0;
        double both = 0;
        double rest = 0;
        var shared = new LinkedHashMap<String, Double>();
        for (var word : ours) {
            double weight = weight(word);
            all += weight;
            if (others.contains(word)) {
                both += weight;
                if (weight > 0) shared.put(word, weight);
            }
        }
        for (var word : others) rest += weight(word);
        double likeness = all + rest == 0 ? 0 : 2 * both / (all + rest);
        var best = shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(8)
                .map(Map.Entry::getKey)
                .toList();
        return new Similar.Comparison(label, Math.round(likeness * 1000) / 1000.0, best, mine, theirs);
    }

    private static Optional<Similar.Comparison> set(String label, List<String> mine, List<String> theirs) {
        if (mine.isEmpty() && theirs.isEmpty()) return Optional.empty();
        var shared = mine.stream().filter(theirs::contains).toList();
        double likeness = shared.isEmpty() ? 0 : 2.0 * shared.size() / (mine.size() + theirs.size());
        return Optional.of(new Similar.Comparison(label, likeness, shared, joined(mine), joined(theirs)));
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join("、", values));
    }

    private static List<String> names(UnitRecord record) {
        return record.contractors().stream().map(Contractor::name).distinct().toList();
    }

    private static List<String> reasons(List<Similar.Comparison> fields) {
        return fields.stream()
                .filter(field -> field.likeness() >= ALIKE && !field.shared().isEmpty())
                .sorted(Comparator.comparingDouble(Similar.Comparison::likeness).reversed())
                .map(field -> "%s%s（%s）"
                        .formatted(
                                field.label(),
                                field.likeness() > 0.9 ? "が同じ" : "が近い",
                                String.join("、", field.shared())))
                .toList();
    }

    private static List<String> differences(List<Similar.Comparison> fields) {
        return fields.stream()
                .filter(field -> field.likeness() < UNLIKE
                        && field.mine().isPresent()
                        && field.theirs().isPresent())
                .map(field -> "%sが異なる（こちら: %s／先例: %s）"
                        .formatted(
                                field.label(),
                                brief(field.mine().orElse("")),
                                brief(field.theirs().orElse(""))))
                .toList();
    }

    private static String brief(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }

    /** The most particular words of the subject, looked for each by itself. */
    private Plan plan() throws IOException {
        var counts = new LinkedHashMap<String, Double>();
        for (var field : CaseField.values())
            for (var word : words(field.of(subject).orElse("")))
                counts.merge(word, weight(word) * field.weight(), Double::sum);
        var leaves = counts.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(word -> leaf(word.getKey()))
                .toList();
        return Plan.ranking(leaves);
    }

    private Leaf leaf(String word) {
        var token = new Leaf.Token(word, 0, "名詞", 0, word.length());
        var grams = Tokens.grams(snapshot.analysis(), word);
        return new Leaf(word, List.of(token), grams, 0, false, false, List.of(), List.of());
    }

    private Set<String> words(String text) {
        return Tokens.of(snapshot.analysis().words(), text).stream()
                .filter(Leaf.Token::isNoun)
                .map(Leaf.Token::term)
                .filter(term -> term.length() > 1 || Character.isIdeographic(term.charAt(0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private double weight(String word) throws IOException {
        var known = weights.get(word);
        if (known != null) return known;
        int passages = Math.max(1, snapshot.unit(Unit.PASSAGE).cardinality());
        int with = snapshot.reader().docFreq(new Term(IndexField.WORDS.key(), word));
        double weight = with > Math.max(20, passages * COMMON) ? 0 : Math.log(1 + (passages + 0.5) / (with + 0.5));
        weights.put(word, weight);
        return weight;
    }
}
