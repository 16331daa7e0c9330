package jp.shingi.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.TreeSet;
import jp.shingi.index.IndexField;
import jp.shingi.index.UnitRecord;
import jp.shingi.model.Contractor;
import org.apache.lucene.index.StoredFields;

/** Makes hits of what was found, with their best passages. */
final class Hits {
    private static final int PASSAGES = 3;

    private final Snapshot snapshot;
    private final Ranking ranking;
    private final Marks marks;
    /** One reader for all: neighbours are unpacked together. */
    private final StoredFields fields;
    /** Of each case or document, once looked for. */
    private final Map<Integer, List<Integer>> best = new HashMap<>();
    /** Those read ahead, in the order of the index. */
    private final Map<Integer, Read> ready = new HashMap<>();

    Hits(Snapshot snapshot, Ranking ranking, Plan plan) throws IOException {
        this.snapshot = snapshot;
        fields = snapshot.reader().storedFields();
        this.ranking = ranking;
        this.marks = new Marks(
                snapshot, plan.positive().stream().filter(leaf -> !leaf.light()).toList());
    }

    Hit of(Unit unit, int doc, double score, Matched matched, Optional<Explanation> explanation) throws IOException {
        return unit == Unit.PASSAGE
                ? passage(doc, score, matched, explanation)
                : whole(unit, doc, score, matched, explanation);
    }

    /** The passages of a unit that answer the query best, best first; for a passage itself. */
    List<Integer> best(Unit unit, int doc) {
        return unit == Unit.PASSAGE ? List.of(doc) : best.computeIfAbsent(doc, one -> ofGroup(unit, one));
    }

    private List<Integer> ofGroup(Unit unit, int doc) {
        var groups = snapshot.groups(unit).orElseThrow();
        Comparator<Integer> byScore = Comparator.comparing((Integer passage) -> ranking.score(passage))
                .thenComparing(Comparator.reverseOrder());
        var heap = new PriorityQueue<Integer>(byScore);
        for (int at = groups.begin(doc); at < groups.end(doc); at++) {
            int passage = groups.passages()[at];
            if (ranking.score(passage) <= 0
                    || heap.size() == PASSAGES && ranking.score(passage) <= ranking.score(heap.element())) continue;
            heap.add(passage);
            if (heap.size() > PASSAGES) heap.poll();
        }
        return heap.stream().sorted(byScore.reversed()).toList();
    }

    /** Reads the passages of hits that will be made, in the order of the index, which is several times faster than one by one. */
    void prepare(Unit unit, Collection<Best.Scored> hits) throws IOException {
        var passages = new TreeSet<Integer>();
        for (var hit : hits) passages.addAll(best(unit, hit.doc()));
        for (int passage : passages) ready.put(passage, read(passage));
    }

    /** A passage with what is stored of it. */
    private record Read(Stored stored, PassageHit hit) {}

    private Read passage(int doc) throws IOException {
        var known = ready.get(doc);
        return known != null ? known : read(doc);
    }

    private Read read(int doc) throws IOException {
        var stored = new Stored(fields.document(doc));
        return new Read(stored, passage(stored, doc));
    }

    private Hit whole(Unit unit, int doc, double score, Matched matched, Optional<Explanation> explanation)
            throws IOException {
        var head = snapshot.head(doc);
        var passages = new ArrayList<PassageHit>();
        for (int passage : best(unit, doc)) passages.add(passage(passage).hit());
        return hit(head.id(), unit, head.record(), score, matched, passages, explanation);
    }

    static Hit hit(
            String id,
            Unit unit,
            UnitRecord record,
            double score,
            Matched matched,
            List<PassageHit> passages,
            Optional<Explanation> explanation) {
        return new Hit(
                id,
                unit,
                record.kind(),
                record.ward(),
                record.council(),
                record.date(),
                record.title(),
                record.itemKind(),
                record.item(),
                record.department(),
                record.outcome(),
                record.contractors().stream().map(Contractor::name).distinct().toList(),
                record.articles(),
                record.document(),
                unit == Unit.CASE ? List.of() : record.cases(),
                rounded(score),
                matched,
                passages,
                explanation);
    }

    private Hit passage(int doc, double score, Matched matched, Optional<Explanation> explanation) throws IOException {
        var read = passage(doc);
        return new Hit(
                read.stored().id(),
                Unit.PASSAGE,
                one(doc, IndexField.KIND),
                one(doc, IndexField.WARD),
                one(doc, IndexField.COUNCIL),
                date(doc),
                read.stored().get(IndexField.TITLE).orElse(read.stored().id()),
                one(doc, IndexField.ITEM_KIND),
                Optional.empty(),
                one(doc, IndexField.DEPARTMENT),
                one(doc, IndexField.OUTCOME),
                all(doc, IndexField.CONTRACTOR),
                deepest(all(doc, IndexField.ARTICLE)),
                snapshot.column(IndexField.DOCUMENT).first(doc),
                all(doc, IndexField.CASE),
                rounded(score),
                matched,
                List.of(read.hit()),
                explanation);
    }

    private PassageHit passage(Stored stored, int doc) throws IOException {
        var text = stored.get(IndexField.TEXT).orElse("");
        return new PassageHit(
                stored.id(),
                stored.get(IndexField.KIND_OF_PASSAGE).orElse("section"),
                stored.get(IndexField.SPEAKER),
                stored.get(IndexField.LABEL),
                stored.get(IndexField.PAGE)
                        .map(page -> OptionalInt.of(Integer.parseInt(page)))
                        .orElse(OptionalInt.empty()),
                html(doc, text));
    }

    /** What matched is marked; where nothing did, what ranked the passage decides what of it is shown, and is not marked. */
    private String html(int doc, String text) throws IOException {
        var matched = marks.in(doc, text);
        return matched.isEmpty()
                ? Snippet.html(text, marks.related(doc, text), List.of())
                : Snippet.html(text, matched, matched);
    }

    private Optional<LocalDate> date(int doc) {
        return snapshot.date(doc) == Snapshot.NO_DATE
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(snapshot.date(doc)));
    }

    private Optional<String> one(int doc, IndexField field) {
        return Optional.of(snapshot.column(field).first(doc)).filter(value -> !value.isEmpty());
    }

    private List<String> all(int doc, IndexField field) {
        return snapshot.column(field).all(doc);
    }

    /** The paths that are no level of another. */
    private static List<String> deepest(List<String> paths) {
        return paths.stream()
                .filter(path -> path.contains("/"))
                .filter(path -> paths.stream().noneMatch(other -> other.startsWith(path + "/")))
                .toList();
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
