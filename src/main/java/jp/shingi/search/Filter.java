package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a search can be narrowed by and counted by. In JSON and in the API it is its {@link #key}. */
public enum Filter {
    WARD("ward", "区", List.of("自治体", "市", "町", "村", "市区町村")),
    /** Calendar year of the meeting: {@code 2012} or {@code 2012-2015}. */
    YEAR("year", "年", List.of("西暦")),
    /** April to March: {@code 2011} or {@code 2011-2013}. */
    FISCAL_YEAR("fiscalYear", "年度", List.of()),
    /** Law and article, as deep as wanted: {@code 練馬区個人情報保護条例/13/1}. */
    ARTICLE("article", "条", List.of("条文", "根拠", "条例")),
    CONTRACTOR("contractor", "委託先", List.of("受託者", "業者")),
    /** {@code minutes|form|assessment|clauses|text}. */
    KIND("kind", "種別", List.of("種類", "文書種別")),
    /** {@code 諮問|報告|審議|協議|その他}. */
    ITEM_KIND("itemKind", "議題種別", List.of("議題", "案件種別")),
    OUTCOME("outcome", "結論", List.of("結果", "議決", "答申")),
    ROLE("role", "役割", List.of("発言者", "立場")),
    DEPARTMENT("department", "担当課", List.of("部署", "所管", "所管課", "課")),
    COUNCIL("council", "審議会", List.of("会議", "会議体"));

    private final String key;
    private final String label;
    private final List<String> otherNames;

    Filter(String key, String label, List<String> otherNames) {
        this.key = key;
        this.label = label;
        this.otherNames = otherNames;
    }

    /** The name in JSON, in the API and on the command line. */
    @JsonValue
    public String key() {
        return key;
    }

    /** The Japanese name, as a reader is shown it and may type it. */
    public String label() {
        return label;
    }

    /** Every name that a query may use: the key, the Japanese name, and its synonyms. */
    public List<String> names() {
        return Stream.concat(Stream.of(key, label), otherNames.stream()).toList();
    }

    /** The filter of that name, in any of its names; Latin letters in either case. */
    public static Optional<Filter> named(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(filter -> filter.names().stream()
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }
}
