package jp.shingi.cli;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.crawl.Check;
import jp.shingi.crawl.Decision;

/** A check of a source for a person: page by page, link by link. */
final class CheckText {
    private CheckText() {}

    static List<String> lines(Check.Report report) {
        var lines = new ArrayList<String>();
        lines.add("source " + report.source());
        report.byHand().ifPresent(how -> lines.add("  by hand: " + how));
        for (var page : report.pages()) {
            lines.add("");
            lines.add("[%s] %s".formatted(page.level(), page.address()));
            page.problem().ifPresent(problem -> lines.add("  ! " + problem));
            page.links().forEach(link -> lines.add(line(link)));
        }
        lines.add("");
        lines.add("%d documents and %d pages would be fetched from the %d pages opened%s"
                .formatted(
                        report.taken(Decision.As.FILE),
                        report.taken(Decision.As.PAGE)
                                + report.taken(Decision.As.NEXT)
                                + report.taken(Decision.As.FRAME),
                        report.pages().size(),
                        report.unopened() == 0
                                ? ""
                                : "; %d more pages were not opened (--pages)".formatted(report.unopened())));
        return lines;
    }

    private static String line(Decision link) {
        if (link.as().isEmpty()) return "  - left  %s  %s  (%s)".formatted(quoted(link), link.address(), link.reason());
        var told = new StringBuilder();
        link.role().ifPresent(role -> told.append(' ').append(role.key()));
        link.facts().material().ifPresent(number -> told.append(number));
        link.facts()
                .session()
                .ifPresent(session -> told.append(" 第").append(session).append("回"));
        link.facts().date().ifPresent(date -> told.append(' ').append(date));
        return "  + %-5s %s  %s  (%s)%s"
                .formatted(link.as().get().key(), quoted(link), link.address(), link.reason(), told);
    }

    private static String quoted(Decision link) {
        return "「" + link.text() + "」";
    }
}
