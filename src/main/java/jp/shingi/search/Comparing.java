package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shingi.index.UnitRecord;
import jp.shingi.model.Contractor;
import jp.shingi.text.Fold;

/** Chosen cases side by side. */
final class Comparing {
    private Comparing() {}

    static ComparisonTable of(Snapshot snapshot, List<String> ids) throws IOException {
        var hits = new ArrayList<Hit>();
        var records = new ArrayList<UnitRecord>();
        for (var id : ids) {
            var doc = snapshot.find(id);
            if (doc.isEmpty() || !snapshot.unit(Unit.CASE).get(doc.get())) continue;
            var record = snapshot.stored(doc.get()).record();
            records.add(record);
            hits.add(Hits.hit(id, Unit.CASE, record, 0, Matched.ALL, List.of(), Optional.empty()));
        }
        var rows = new ArrayList<ComparisonTable.Row>();
        row(rows, "ward", "自治体", records, UnitRecord::ward);
        row(rows, "council", "審議会", records, UnitRecord::council);
        row(rows, "date", "開催日", records, record -> record.date().map(Object::toString));
        row(rows, "department", "担当課", records, UnitRecord::department);
        row(rows, "outcome", "結論", records, UnitRecord::outcome);
        row(rows, "conditions", "付された条件", records, record -> joined(record.conditions()));
        row(rows, "article", "根拠条文", records, record -> joined(record.articles()));
        row(
                rows,
                "contractors",
                "委託先（法人）",
                records,
                record -> joined(record.contractors().stream()
                        .map(Contractor::name)
                        .distinct()
                        .toList()));
        for (var field : CaseField.values()) row(rows, field.key(), field.label(), records, field::of);
        return new ComparisonTable(hits, rows);
    }

    private static void row(
            List<ComparisonTable.Row> rows,
            String key,
            String label,
            List<UnitRecord> records,
            Function<UnitRecord, Optional<String>> value) {
        var values = records.stream().map(value).toList();
        var distinct = new HashSet<String>();
        values.forEach(one -> one.ifPresent(text -> distinct.add(Fold.key(text))));
        if (!distinct.isEmpty()) rows.add(new ComparisonTable.Row(key, label, values, distinct.size() == 1));
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", values));
    }
}
