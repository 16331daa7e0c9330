package jp.shingi.search;

import java.io.IOException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jp.shingi.index.IndexField;
import org.apache.lucene.util.FixedBitSet;

/** Lines of keyword in context, with counts. */
final class Kwic {
    /** More passages are not read for one concordance. */
    private static final int MOST_PASSAGES = 20_000;

    private final Snapshot snapshot;
    private final Plan plan;
    private final KwicRequest request;
    private final List<Found> lines = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Collocations collocations;

    /** @param key what the line is sorted by */
    private record Found(int doc, int start, int end, String key) {}

    Kwic(Snapshot snapshot, Plan plan, KwicRequest request) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.request = request;
        collocations = new Collocations(snapshot);
    }

    Concordance of(FixedBitSet passages) throws IOException {
        var none = Ranking.of(snapshot, Plan.ranking(List.of()));
        var chosen = Best.of(snapshot, none, passages, Unit.PASSAGE, SortOrder.OLDEST, MOST_PASSAGES);
        var wanted = plan.positive().stream().filter(leaf -> !leaf.light()).toList();
        var marks = new Marks(snapshot, wanted);
        int with = 0;
        for (var one : chosen) {
            var text = text(one.doc());
            var ranges = apart(marks.in(one.doc(), text));
            if (!ranges.isEmpty()) with++;
            read(one.doc(), text, ranges);
        }
        if (request.order() != KwicRequest.Order.DATE)
            lines.sort(Comparator.comparing(Found::key, Collator.getInstance(java.util.Locale.JAPANESE)));
        return new Concordance(
                request.search().q(),
                lines.size(),
                with,
                passages.cardinality() > chosen.size(),
                page(),
                counted(groups),
                counted(words),
                collocations.looked(),
                collocations.strongest());
    }

    private void read(int doc, String text, List<Range> ranges) {
        if (ranges.isEmpty()) return;
        for (var range : ranges) {
            words.merge(text.substring(range.start(), range.end()), 1, Integer::sum);
            group(doc).ifPresent(group -> groups.merge(group, 1, Integer::sum));
            collocations.add(text, range);
            lines.add(new Found(doc, range.start(), range.end(), key(text, range)));
        }
    }

    /** Ranges of one keyword joined, so that each occurrence is one line. */
    private static List<Range> apart(List<Range> ranges) {
        var apart = new ArrayList<Range>();
        for (var range : ranges) {
            if (!apart.isEmpty() && range.start() < apart.getLast().end()) {
                var last = apart.removeLast();
                apart.add(new Range(last.start(), Math.max(last.end(), range.end()), last.leaf(), last.how()));
            } else apart.add(range);
        }
        return apart;
    }

    /** The morphemes after the keyword, or those before it from right to left. */
    private String key(String text, Range range) {
        return switch (request.order()) {
            case DATE -> "";
            case RIGHT -> morphemes(text.substring(range.end(), Math.min(text.length(), range.end() + 24)), false);
            case LEFT -> morphemes(text.substring(Math.max(0, range.start() - 24), range.start()), true);
        };
    }

    private String morphemes(String context, boolean backwards) {
        var all = new ArrayList<>(Tokens.of(snapshot.analysis().morphemes(), context).stream()
                .map(Leaf.Token::term)
                .toList());
        if (backwards) Collections.reverse(all);
        return String.join(" ", all);
    }

    private Optional<String> group(int doc) {
        var field = switch (request.group()) {
            case NONE -> Optional.<IndexField>empty();
            case WARD -> Optional.of(IndexField.WARD);
            case ROLE -> Optional.of(IndexField.ROLE);
            case YEAR -> Optional.of(IndexField.YEAR);
        };
        return field.map(key -> snapshot.column(key).first(doc)).filter(value -> !value.isEmpty());
    }

    private List<Concordance.Line> page() throws IOException {
        int size = request.search().size();
        int from = Math.min(lines.size(), (request.search().page() - 1) * size);
        var page = new ArrayList<Concordance.Line>();
        for (var found : lines.subList(from, Math.min(lines.size(), from + size))) page.add(line(found));
        return page;
    }

    private Concordance.Line line(Found found) throws IOException {
        var stored = snapshot.stored(found.doc());
        var text = stored.get(IndexField.TEXT).orElse("");
        long day = snapshot.date(found.doc());
        int left = Math.max(0, found.start() - request.context());
        int right = Math.min(text.length(), found.end() + request.context());
        return new Concordance.Line(
                stored.id(),
                first(found.doc(), IndexField.WARD),
                day == Snapshot.NO_DATE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
                stored.get(IndexField.SPEAKER),
                first(found.doc(), IndexField.ROLE),
                stored.get(IndexField.PAGE)
                        .map(page -> OptionalInt.of(Integer.parseInt(page)))
                        .orElse(OptionalInt.empty()),
                flat(text.substring(whole(text, left), found.start())),
                text.substring(found.start(), found.end()),
                flat(text.substring(found.end(), whole(text, right))));
    }

    private Optional<String> first(int doc, IndexField field) {
        return Optional.of(snapshot.column(field).first(doc)).filter(value -> !value.isEmpty());
    }

    private String text(int doc) throws IOException {
        return snapshot.stored(doc).get(IndexField.TEXT).orElse("");
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<FacetValue> counted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> FacetValue.flat(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .limit(200)
                .collect(Collectors.toList());
    }
}
