package jp.shingi.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shingi.index.IndexField;
import jp.shingi.index.UnitRecord;
import jp.shingi.model.Contractor;
import jp.shingi.text.Fold;
import org.apache.lucene.util.FixedBitSet;

/** Every case of one contractor, or of one article, in the order of date. */
final class Histories {
    /** Legal forms, as a key of {@link Fold#key} has them: a name is compared without. */
    private static final String LEGAL_FORMS = "株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益)?(?:社団|財団)法人|特定非営利活動法人|npo法人"
            + "|社会福祉法人|医療法人(?:社団|財団)?|学校法人|独立行政法人|\\((?:株|有|合|一社|一財|公社|公財|社|財|福|医|学|独)\\)";

    private Histories() {}

    private record Found(int doc, String id, UnitRecord record) {}

    static Optional<History> contractor(Snapshot snapshot, String name) throws IOException {
        var names = names(snapshot, name);
        if (names.isEmpty()) return Optional.empty();
        var bits = Bits.and(snapshot.column(IndexField.CONTRACTOR).where(names::contains), snapshot.unit(Unit.CASE));
        return Optional.of(history(snapshot, String.join("、", names), bits, names));
    }

    static Optional<History> article(Snapshot snapshot, String article) throws IOException {
        var column = snapshot.column(IndexField.ARTICLE);
        var cases = column.counts(snapshot.unit(Unit.CASE));
        var path = Arrays.asList(column.names()).contains(article)
                ? Optional.of(article)
                : Filters.article(article).flatMap(wanted -> mostFrequent(column.names(), cases, wanted));
        if (path.isEmpty()) return Optional.empty();
        var bits = Bits.and(column.where(path.get()::equals), snapshot.unit(Unit.CASE));
        return bits.cardinality() == 0 ? Optional.empty() : Optional.of(history(snapshot, path.get(), bits, Set.of()));
    }

    /** Where several laws have such an article, the one with the most cases. */
    private static Optional<String> mostFrequent(
            String[] names, int[] cases, java.util.function.Predicate<String> wanted) {
        Optional<String> best = Optional.empty();
        int most = 0;
        for (int n = 0; n < names.length; n++)
            if (cases[n] > most && wanted.test(names[n])) {
                most = cases[n];
                best = Optional.of(names[n]);
            }
        return best;
    }

    /** Normal names that someone means by a name: the same, else the same but for the legal form, else a form published, else a part. */
    private static Set<String> names(Snapshot snapshot, String name) throws IOException {
        var all = snapshot.column(IndexField.CONTRACTOR).names();
        var key = Fold.key(name);
        var core = core(name);
        if (key.replaceAll(LEGAL_FORMS, "").isEmpty()) return Set.of();
        var same = Arrays.stream(all).filter(one -> Fold.key(one).equals(key)).collect(Collectors.toSet());
        if (!same.isEmpty()) return new java.util.TreeSet<>(same);
        var bare = Arrays.stream(all).filter(one -> core(one).equals(core)).collect(Collectors.toSet());
        if (!bare.isEmpty()) return new java.util.TreeSet<>(bare);
        var published = published(snapshot, key, core);
        if (!published.isEmpty()) return published;
        return new java.util.TreeSet<>(
                Arrays.stream(all).filter(one -> Fold.key(one).contains(core)).toList());
    }

    private static Set<String> published(Snapshot snapshot, String key, String core) throws IOException {
        var names = new java.util.TreeSet<String>();
        var bits = Bits.and(snapshot.column(IndexField.CONTRACTOR).where(any -> true), snapshot.unit(Unit.CASE));
        for (var one : read(snapshot, bits))
            for (var contractor : one.record.contractors())
                if (surfaces(contractor).stream()
                        .anyMatch(surface ->
                                Fold.key(surface).equals(key) || core(surface).equals(core)))
                    names.add(contractor.name());
        return names;
    }

    private static String core(String name) {
        var core = Fold.key(name).replaceAll(LEGAL_FORMS, "");
        return core.isEmpty() ? Fold.key(name) : core;
    }

    private static List<String> surfaces(Contractor contractor) {
        var all = new LinkedHashSet<String>();
        all.add(contractor.surface());
        all.addAll(contractor.surfaces());
        return List.copyOf(all);
    }

    private static List<Found> read(Snapshot snapshot, FixedBitSet cases) throws IOException {
        var docs = new ArrayList<Integer>();
        Column.forEachBit(cases, docs::add);
        var found = new ArrayList<Found>();
        for (int doc : docs) {
            var stored = snapshot.stored(doc);
            found.add(new Found(doc, stored.id(), stored.record()));
        }
        found.sort(Comparator.comparing((Found one) -> one.record.date().orElse(LocalDate.MAX))
                .thenComparing(Found::id));
        return found;
    }

    private static History history(Snapshot snapshot, String name, FixedBitSet bits, Set<String> contractors)
            throws IOException {
        var cases = read(snapshot, bits);
        var mine = cases.stream()
                .flatMap(one -> one.record.contractors().stream())
                .filter(contractor -> contractors.contains(contractor.name()))
                .toList();
        var dates = cases.stream()
                .flatMap(one -> one.record.date().stream())
                .sorted()
                .toList();
        return new History(
                name,
                mine.stream().flatMap(one -> surfaces(one).stream()).distinct().toList(),
                mine.stream().flatMap(one -> one.corporateNumber().stream()).findFirst(),
                cases.size(),
                dates.stream().findFirst(),
                dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast()),
                Facets.of(snapshot, Filter.WARD, bits),
                Facets.of(snapshot, Filter.ARTICLE, bits),
                Facets.of(snapshot, Filter.OUTCOME, bits),
                Trends.years(snapshot, bits, Unit.CASE),
                cases.stream().map(one -> entry(one, contractors)).toList());
    }

    private static History.Entry entry(Found one, Set<String> contractors) {
        var record = one.record;
        return new History.Entry(
                one.id,
                record.date(),
                record.ward(),
                record.council(),
                record.itemKind(),
                record.item(),
                record.title(),
                record.department(),
                record.outcome(),
                record.contractors().stream().map(Contractor::name).distinct().toList(),
                record.articles(),
                record.contractors().stream()
                        .filter(contractor -> contractors.contains(contractor.name()))
                        .map(Contractor::surface)
                        .findFirst(),
                record.amounts(),
                record.document());
    }
}
