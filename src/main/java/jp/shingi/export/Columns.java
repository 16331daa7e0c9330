package jp.shingi.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jp.shingi.model.Case;
import jp.shingi.model.Citation;
import jp.shingi.model.Contractor;
import jp.shingi.model.Outcome;
import jp.shingi.search.History;
import jp.shingi.search.Hit;
import jp.shingi.search.PassageHit;

/** The tables that are written: what stands in which column. */
final class Columns {
    static final List<Column<Hit>> HITS = List.of(
            new Column<>("ID", Hit::id),
            new Column<>("区", h -> text(h.ward())),
            new Column<>("審議会", h -> text(h.council())),
            new Column<>("開催日", h -> text(h.date())),
            new Column<>("議題種別", h -> text(h.itemKind())),
            new Column<>("議題", h -> text(h.item())),
            new Column<>("件名", Hit::title),
            new Column<>("担当課", h -> text(h.department())),
            new Column<>("結論", h -> h.outcome().map(Outcome::labelOf).orElse("")),
            new Column<>("委託先", h -> joined(h.contractors())),
            new Column<>(
                    "根拠条文",
                    h -> joined(h.articles().stream().map(Labels::article).toList())),
            new Column<>("文書", Hit::document),
            new Column<>(
                    "該当箇所",
                    h -> h.passages().stream()
                            .map(p ->
                                    p.speaker().or(p::label).map(s -> s + "：").orElse("") + PassageHit.plain(p.html()))
                            .collect(Collectors.joining("\n"))),
            new Column<>(
                    "該当箇所のID",
                    h -> joined(h.passages().stream().map(p -> p.id()).toList())));

    static final List<Column<History.Entry>> ENTRIES = List.of(
            new Column<>("ID", History.Entry::id),
            new Column<>("開催日", e -> text(e.date())),
            new Column<>("区", e -> text(e.ward())),
            new Column<>("審議会", e -> text(e.council())),
            new Column<>("議題", e -> text(e.item())),
            new Column<>("件名", History.Entry::title),
            new Column<>("担当課", e -> text(e.department())),
            new Column<>("結論", e -> e.outcome().map(Outcome::labelOf).orElse("")),
            new Column<>("委託先", e -> joined(e.contractors())),
            new Column<>("表記", e -> text(e.surface())),
            new Column<>(
                    "根拠条文",
                    e -> joined(e.articles().stream().map(Labels::article).toList())),
            new Column<>("金額", e -> joined(e.amounts())),
            new Column<>("文書", History.Entry::document));

    static final List<Column<Case>> CASES = List.of(
            new Column<>("ID", Case::id),
            new Column<>("区", c -> text(c.ward())),
            new Column<>("審議会", c -> text(c.council())),
            new Column<>("開催日", c -> text(c.date())),
            new Column<>("年度", c -> text(c.fiscalYear())),
            new Column<>("回", c -> text(c.session())),
            new Column<>("議題", c -> text(c.item())),
            new Column<>("件名", Case::title),
            new Column<>("担当課", c -> text(c.department())),
            new Column<>("結論", c -> c.decision().map(d -> d.outcome().label()).orElse("")),
            new Column<>("決定の文言", c -> c.decision().map(d -> d.text()).orElse("")),
            new Column<>(
                    "条件", c -> c.decision().map(d -> joined(d.conditions())).orElse("")),
            new Column<>(
                    "委託先",
                    c -> joined(c.contractors().stream().map(Contractor::name).toList())),
            new Column<>(
                    "根拠条文", c -> joined(c.basis().stream().map(Citation::text).toList())),
            new Column<>(
                    "先行する案件", c -> joined(c.earlier().stream().map(e -> e.id()).toList())),
            new Column<>("文書", Case::document));

    static final List<Column<Line>> LINES = List.of(
            new Column<>("ID", Line::id),
            new Column<>("区", Line::ward),
            new Column<>("日付", Line::date),
            new Column<>("種別", Line::kind),
            new Column<>("名", Line::name),
            new Column<>("キー", Line::key),
            new Column<>("議題", Line::items),
            new Column<>("ページ", Line::page),
            new Column<>("本文", Line::text));

    private Columns() {}

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    private static String joined(List<String> values) {
        return String.join("\n", values);
    }
}
