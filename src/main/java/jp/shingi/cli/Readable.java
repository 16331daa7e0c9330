package jp.shingi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.Case;
import jp.shingi.model.CaseLink;
import jp.shingi.model.Check;
import jp.shingi.model.Citation;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Decision;
import jp.shingi.model.Document;
import jp.shingi.model.Field;
import jp.shingi.model.FormPart;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.Placed;
import jp.shingi.model.Section;
import jp.shingi.model.TextPart;
import jp.shingi.model.Turn;

/** Records as text for a terminal, in the words of the documents. */
final class Readable {
    private Readable() {}

    static List<String> document(Document document) {
        var lines = new ArrayList<String>();
        lines.add(document.title().orElse("(無題)"));
        lines.add("  %s  %s  %s"
                .formatted(
                        document.id(),
                        document.ward().orElse("区市町村不明"),
                        document.source().uri()));
        var placed = Placed.share(document.parts());
        if (placed.isPresent()) lines.add("  欄に収まった文字: %d%%".formatted(Math.round(placed.getAsDouble() * 100)));
        for (var i = 0; i < document.parts().size(); i++) {
            var part = document.parts().get(i);
            lines.add("");
            lines.add("── %d %s %s%s"
                    .formatted(i, part.partKind().label(), part.title().orElse(""), pages(part)));
            lines.addAll(part(part));
        }
        section(
                lines,
                "引用条文",
                document.citations().stream().map(Readable::citation).toList());
        section(
                lines,
                "委託先",
                document.contractors().stream().map(one -> one.name()).toList());
        section(lines, "訂正", document.corrections());
        section(
                lines,
                "注意",
                document.warnings().stream()
                        .map(one -> one.code() + ": " + one.message())
                        .toList());
        return lines;
    }

    static List<String> caseOf(Case one, Optional<Document> document) {
        var lines = new ArrayList<String>();
        lines.add(one.title());
        lines.add("  " + one.id());
        add(lines, "区市町村", one.ward());
        add(lines, "会議", one.council());
        add(lines, "開催日", one.date().map(Object::toString));
        add(lines, "担当", one.department());
        add(lines, "結論", one.decision().map(decision -> decision.outcome().label() + "「" + decision.text() + "」"));
        section(
                lines,
                "委託先",
                one.contractors().stream().map(found -> found.name()).toList());
        section(lines, "根拠条文", one.basis().stream().map(Readable::citation).toList());
        section(lines, "前の案件", one.earlier().stream().map(Readable::link).toList());
        section(lines, "後の案件", one.later().stream().map(Readable::link).toList());
        section(lines, "見つからない前例", one.missing());
        section(
                lines,
                "資料",
                one.forms().stream()
                        .map(form -> form.document() + "/" + form.part())
                        .toList());
        document.stream()
                .flatMap(found -> found.parts().stream().skip(one.part()).limit(1))
                .forEach(part -> lines.addAll(discussion(part, one)));
        return lines;
    }

    static List<String> turn(Turn turn) {
        var answers =
                turn.answers().isPresent() ? " →%d".formatted(turn.answers().getAsInt()) : "";
        var lines = new ArrayList<String>();
        lines.add("[%d] %s (%s)%s%s%s"
                .formatted(
                        turn.n(),
                        turn.speaker(),
                        turn.role().label(),
                        page(turn.page()),
                        answers,
                        turn.items().isEmpty() ? "" : " " + String.join("・", turn.items())));
        turn.text().lines().forEach(line -> lines.add("    " + line));
        return lines;
    }

    static List<String> field(Field field) {
        var lines = new ArrayList<String>();
        lines.add("%s%s (%s)%s"
                .formatted(
                        field.group().map(group -> group + " ＞ ").orElse(""),
                        field.label(),
                        field.key().key(),
                        page(field.page())));
        field.value().lines().forEach(line -> lines.add("    " + line));
        return lines;
    }

    static List<String> section(Section section) {
        var lines = new ArrayList<String>();
        lines.add((section.number().map(number -> number + " ").orElse("") + section.heading()).strip()
                + page(section.page()));
        section.text().lines().forEach(line -> lines.add("    " + line));
        return lines;
    }

    private static List<String> discussion(Part part, Case one) {
        if (!(part instanceof MinutesPart minutes) || one.turns().isEmpty()) return part(part);
        var lines = new ArrayList<String>(List.of("", "── 発言"));
        minutes.turns().stream()
                .filter(turn -> one.turns().contains(turn.n()))
                .forEach(turn -> lines.addAll(turn(turn)));
        return lines;
    }

    private static List<String> part(Part part) {
        var lines = new ArrayList<String>();
        switch (part) {
            case MinutesPart minutes -> {
                lines.addAll(meeting(minutes.meeting()));
                section(
                        lines,
                        "議題",
                        minutes.agenda().stream()
                                .map(item -> item.id() + " " + item.title())
                                .toList());
                section(
                        lines,
                        "結論",
                        minutes.decisions().stream().map(Readable::decision).toList());
                minutes.turns().forEach(turn -> lines.addAll(turn(turn)));
                minutes.sections().forEach(section -> lines.addAll(section(section)));
            }
            case FormPart form -> {
                form.fields().forEach(field -> lines.addAll(field(field)));
                form.checks().forEach(check -> lines.add(check(check)));
                form.paragraphs().forEach(paragraph -> lines.add("  " + paragraph.text()));
            }
            case AssessmentPart assessment -> lines.addAll(AssessmentText.lines(assessment));
            case ClausesPart clauses -> clauses.sections().forEach(section -> lines.addAll(section(section)));
            case TextPart text -> text.paragraphs().forEach(paragraph -> lines.add("  " + paragraph.text()));
        }
        return lines;
    }

    private static List<String> meeting(Meeting meeting) {
        var lines = new ArrayList<String>();
        add(lines, "会議", meeting.council());
        add(
                lines,
                "期・回",
                number(meeting.term(), "第%d期")
                        .map(term -> term + number(meeting.session(), "第%d回").orElse(""))
                        .or(() -> number(meeting.session(), "第%d回")));
        add(
                lines,
                "日時",
                meeting.date()
                        .map(date -> "%s %s–%s"
                                .formatted(
                                        date,
                                        meeting.start().map(Object::toString).orElse(""),
                                        meeting.end().map(Object::toString).orElse(""))));
        add(lines, "場所", meeting.venue());
        if (!meeting.members().isEmpty()) add(lines, "委員", Optional.of(String.join("、", meeting.members())));
        if (!meeting.officials().isEmpty()) add(lines, "職員", Optional.of(String.join("、", meeting.officials())));
        add(lines, "傍聴人", number(meeting.observers(), "%d人"));
        return lines;
    }

    static String check(Check check) {
        return "%s: ■%s □%s".formatted(check.label(), String.join(" ■", check.on()), String.join(" □", check.off()));
    }

    private static String decision(Decision decision) {
        return "%s %s「%s」%s"
                .formatted(
                        String.join("・", decision.items()),
                        decision.outcome().label(),
                        decision.text(),
                        number(decision.turn(), " 発言%d").orElse(""));
    }

    private static String citation(Citation citation) {
        var article = citation.article().split("の", 2);
        return "%s = %s第%s条%s%s%s"
                .formatted(
                        citation.text(),
                        citation.law().orElse("（法令名未詳）"),
                        article[0],
                        article.length > 1 ? "の" + article[1] : "",
                        number(citation.paragraph(), "第%d項").orElse(""),
                        citation.item().map(item -> "第" + item + "号").orElse(""));
    }

    private static String link(CaseLink link) {
        return "%s（%s）".formatted(link.id(), link.reason());
    }

    private static Optional<String> number(OptionalInt number, String pattern) {
        return number.isPresent() ? Optional.of(pattern.formatted(number.getAsInt())) : Optional.empty();
    }

    private static String page(OptionalInt page) {
        return number(page, " p.%d").orElse("");
    }

    private static String pages(Part part) {
        return part.pages()
                .map(range -> " p.%d–%d".formatted(range.first(), range.last()))
                .orElse("");
    }

    private static void add(List<String> lines, String label, Optional<String> value) {
        value.ifPresent(text -> lines.add("  %s: %s".formatted(label, text)));
    }

    private static void section(List<String> lines, String title, List<String> entries) {
        if (entries.isEmpty()) return;
        lines.add("  " + title + ":");
        entries.forEach(entry -> lines.add("    " + entry));
    }
}
