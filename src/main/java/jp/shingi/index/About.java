package jp.shingi.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.model.Contractor;
import jp.shingi.model.Document;
import jp.shingi.model.Outcome;
import jp.shingi.text.Dates;

/** What stands over a passage and is searched with it: title, ward, council, session, date in both calendars, number of the item. */
final class About {
    private About() {}

    static String of(Case one) {
        var lines = new ArrayList<String>();
        lines.add(one.title());
        one.item().ifPresent(lines::add);
        one.number()
                .ifPresent(number ->
                        lines.add(one.itemKind().map(kind -> kind.key()).orElse("") + "第" + number + "号"));
        one.ward().ifPresent(lines::add);
        one.council().ifPresent(lines::add);
        one.session().ifPresent(session -> lines.add("第" + session + "回"));
        one.date().ifPresent(date -> lines.addAll(dates(date)));
        one.department().ifPresent(lines::add);
        one.contractors().forEach(contractor -> lines.addAll(names(contractor)));
        lines.addAll(one.subjects());
        one.decision().ifPresent(decision -> lines.add(words(decision.outcome())));
        return join(lines.stream());
    }

    static String of(Document document) {
        var lines = new ArrayList<String>();
        lines.add(UnitRecords.title(document));
        document.parts().forEach(part -> part.title().ifPresent(lines::add));
        document.ward().ifPresent(lines::add);
        var meeting = UnitRecords.meeting(document);
        meeting.council().ifPresent(lines::add);
        meeting.date().ifPresent(date -> lines.addAll(dates(date)));
        return join(lines.stream());
    }

    /** What a passage is about: its document, and the cases that it belongs to. */
    static String of(Document document, List<Case> cases) {
        return join(Stream.concat(Stream.of(of(document)), cases.stream().map(About::of))
                .flatMap(String::lines));
    }

    /** The outcome in the words that people ask for it with. */
    private static String words(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> "承認";
            case APPROVED_WITH_CONDITIONS -> "条件付承認";
            case NOTED -> "報告了承";
            case CONTINUED -> "継続審議";
            case REJECTED -> "不承認、否決";
            case WITHDRAWN -> "取下げ";
        };
    }

    private static List<String> dates(LocalDate date) {
        return List.of(
                Dates.era(date),
                "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                Dates.fiscalYear(date) + "年度");
    }

    private static List<String> names(Contractor contractor) {
        return Stream.concat(Stream.of(contractor.name()), contractor.surfaces().stream())
                .distinct()
                .toList();
    }

    private static String join(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).distinct().collect(Collectors.joining("\n"));
    }
}
