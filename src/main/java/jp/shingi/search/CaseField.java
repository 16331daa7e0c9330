package jp.shingi.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.index.UnitRecord;

/** The fields by which cases are compared, with their weight and where their value stands. */
enum CaseField {
    SUBJECT("件名", 2f, "subject", "business"),
    PURPOSE("目的", 2f, "purpose", "reason"),
    CONTENT("内容", 1.5f, "content", "description"),
    ITEMS("情報項目", 1.5f, "items"),
    PERSONS("対象者", 1f, "persons"),
    COUNTERPARTY("相手方", 1f, "counterparty"),
    CONTRACTOR("委託先", 1f, "contractor"),
    MEDIUM("記録媒体・授受の形態", 1f, "medium", "form"),
    PROTECTION("保護対策", 0.5f, "protectionByWard", "protectionByContractor", "conditions");

    private final String label;
    private final float weight;
    private final List<String> keys;

    CaseField(String label, float weight, String... keys) {
        this.label = label;
        this.weight = weight;
        this.keys = List.of(keys);
    }

    String label() {
        return label;
    }

    /** The key of the field that names it. */
    String key() {
        return keys.getFirst();
    }

    float weight() {
        return weight;
    }

    /** The value as published; of the subject, the title of the case too. */
    Optional<String> of(UnitRecord record) {
        var values =
                keys.stream().flatMap(key -> Stream.ofNullable(record.values().get(key)));
        var all = (this == SUBJECT ? Stream.concat(Stream.of(record.title()), values) : values)
                .distinct()
                .collect(Collectors.joining("\n"));
        return all.isBlank() ? Optional.empty() : Optional.of(all);
    }
}
