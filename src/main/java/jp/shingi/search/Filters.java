package jp.shingi.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shingi.index.IndexField;
import jp.shingi.text.Fold;
import jp.shingi.text.Numerals;
import org.apache.lucene.util.FixedBitSet;

/** What a filter's value means: the value itself where there is one, else what contains it; years in both calendars; articles in words. */
final class Filters {
    /** Other names of coded values, as people type them. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("会議録", "minutes"),
            Map.entry("会議要録", "minutes"),
            Map.entry("議事録", "minutes"),
            Map.entry("様式", "form"),
            Map.entry("資料", "form"),
            Map.entry("記録票", "form"),
            Map.entry("評価書", "assessment"),
            Map.entry("特記事項", "clauses"),
            Map.entry("仕様書", "clauses"),
            Map.entry("本文", "text"),
            Map.entry("その他の文書", "text"),
            Map.entry("承認", "approved"),
            Map.entry("可決", "approved"),
            Map.entry("条件付承認", "approvedWithConditions"),
            Map.entry("条件付き承認", "approvedWithConditions"),
            Map.entry("条件付", "approvedWithConditions"),
            Map.entry("了承", "noted"),
            Map.entry("報告了承", "noted"),
            Map.entry("継続", "continued"),
            Map.entry("継続審議", "continued"),
            Map.entry("不承認", "rejected"),
            Map.entry("否決", "rejected"),
            Map.entry("取下げ", "withdrawn"),
            Map.entry("取り下げ", "withdrawn"),
            Map.entry("会長", "chair"),
            Map.entry("議長", "chair"),
            Map.entry("委員長", "chair"),
            Map.entry("副会長", "viceChair"),
            Map.entry("委員", "member"),
            Map.entry("議員", "member"),
            Map.entry("全員", "members"),
            Map.entry("職員", "official"),
            Map.entry("理事者", "official"),
            Map.entry("説明員", "official"),
            Map.entry("課長", "official"),
            Map.entry("事務局", "secretariat"),
            Map.entry("参考人", "guest"));

    private static final Pattern ARTICLE = Pattern.compile("^(.*?)第?(" + Numerals.RUN + ")条(?:の(" + Numerals.RUN
            + "))?(?:第?(" + Numerals.RUN + ")項)?(?:第?(" + Numerals.RUN + ")号)?.*$");

    private static final Pattern BARE_NUMBER = Pattern.compile("第?(?:" + Numerals.RUN + ")");

    private Filters() {}

    /** All Lucene documents with one of the values. */
    static FixedBitSet bits(Snapshot snapshot, Filter filter, List<String> values) {
        var column = snapshot.column(IndexField.named(filter.key()));
        var wanted = values.stream()
                .map(value -> wanted(filter, value, column.names()))
                .reduce(Predicate::or)
                .orElse(name -> false);
        return column.where(wanted);
    }

    /** Which values of a Lucene document the filter's values mean. */
    static List<String> passing(Snapshot snapshot, Filter filter, List<String> values, int doc) {
        var column = snapshot.column(IndexField.named(filter.key()));
        return column.all(doc).stream()
                .filter(name -> values.stream()
                        .anyMatch(value -> wanted(filter, value, column.names()).test(name)))
                .toList();
    }

    private static Predicate<String> wanted(Filter filter, String value, String[] names) {
        if (Arrays.asList(names).contains(value)) return value::equals;
        return switch (filter) {
            case YEAR, FISCAL_YEAR ->
                Calendars.years(value)
                        .<Predicate<String>>map(years -> name -> years.holds(Integer.parseInt(name)))
                        .orElse(name -> false);
            case ARTICLE -> article(value).orElseGet(() -> containing(value));
            case KIND, OUTCOME, ROLE -> {
                var code = CODES.getOrDefault(Fold.nfkc(value), value);
                yield name -> name.equalsIgnoreCase(code);
            }
            case WARD, COUNCIL, CONTRACTOR, DEPARTMENT, ITEM_KIND -> best(value, names);
        };
    }

    /** Same but for the way of writing; if there is none, what contains it. */
    private static Predicate<String> best(String value, String[] names) {
        var key = Fold.key(value);
        Predicate<String> same = name -> Fold.key(name).equals(key);
        return Arrays.stream(names).anyMatch(same) ? same : containing(value);
    }

    private static Predicate<String> containing(String value) {
        var key = Fold.key(value);
        return key.isEmpty() ? name -> false : name -> Fold.key(name).contains(key);
    }

    /** 第13条, 個人情報保護法第69条第2項: the law's name may be a part of it, or be left out. */
    static Optional<Predicate<String>> article(String value) {
        var typed = Fold.nfkc(value).strip();
        var found = ARTICLE.matcher(BARE_NUMBER.matcher(typed).matches() ? typed + "条" : typed);
        if (!found.matches()) return path(value);
        var law = Fold.key(found.group(1).replaceFirst("[(（].*$", ""));
        var article = number(found.group(2)) + (found.group(3) == null ? "" : "の" + number(found.group(3)));
        var rest = new StringBuilder();
        for (int group : List.of(4, 5))
            if (found.group(group) != null) rest.append('/').append(number(found.group(group)));
        return Optional.of(name -> {
            int slash = name.indexOf('/');
            return slash > 0
                    && isLaw(Fold.key(name.substring(0, slash)), law)
                    && name.substring(slash + 1).equals(article + rest);
        });
    }

    /** A path whose law is written otherwise: {@code 個人情報保護条例/13}. */
    private static Optional<Predicate<String>> path(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) return Optional.empty();
        var law = Fold.key(value.substring(0, slash));
        var rest = Fold.key(value.substring(slash));
        return Optional.of(name -> {
            int its = name.indexOf('/');
            return its > 0
                    && Fold.key(name.substring(its)).equals(rest)
                    && isLaw(Fold.key(name.substring(0, its)), law);
        });
    }

    /** 個人情報保護法 is short for 個人情報の保護に関する法律; 条例 for any law whose name ends so. */
    private static boolean isLaw(String name, String asked) {
        if (asked.isEmpty() || name.endsWith(asked)) return true;
        return shortened(name).endsWith(shortened(asked)) || name.contains(asked);
    }

    private static String shortened(String law) {
        return law.replace("の保護に関する法律", "保護法").replace("に関する法律", "法").replace("の", "");
    }

    private static String number(String text) {
        return Numerals.parse(text).stream().mapToObj(Integer::toString).collect(Collectors.joining());
    }
}
