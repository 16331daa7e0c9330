package jp.shingi.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shingi.crawl.Crawl;
import jp.shingi.crawl.Event;
import jp.shingi.crawl.Failure;
import jp.shingi.crawl.Summary;
import jp.shingi.model.Json;

/** A crawl for a person, a line for each thing that matters; with --json a line of JSON for each event. */
final class CrawlReport {
    private static final Map<Event.Kind, String> WORDS = new EnumMap<>(Map.of(
            Event.Kind.NEW, "new",
            Event.Kind.CHANGED, "changed",
            Event.Kind.VANISHED, "vanished at the site",
            Event.Kind.BACK, "back at the site",
            Event.Kind.COPY, "copies of what is there"));

    private final Console console;
    private long asked;

    CrawlReport(Console console) {
        this.console = console;
    }

    void event(Event event) {
        if (console.json()) {
            console.print(Json.line(event));
            return;
        }
        asked++;
        var line = "%s  %-9s %s%s"
                .formatted(
                        event.source(),
                        event.kind().key(),
                        event.address().orElse(""),
                        event.note().map(note -> "  (" + note + ")").orElse(""));
        switch (event.kind()) {
            case NEW, CHANGED, VANISHED, BACK, COPY, FAILED, REFUSED, PUT_OFF, BY_HAND -> {
                console.clear();
                console.note(line);
            }
            case PAGE, SAME, STARTED, RESUMED, FINISHED -> console.detail(line);
        }
        console.status("%d done, at %s".formatted(asked, event.address().orElse(event.source())));
    }

    void end(List<Summary> summaries) {
        console.clear();
        if (console.json()) {
            console.print(Json.line(Map.of("summaries", summaries)));
            return;
        }
        for (var summary : summaries) failures(summary.failures());
        console.print(line(summaries));
    }

    void failures(List<Failure> failures) {
        for (var failure : failures) {
            if (console.json()) console.print(Json.line(failure));
            else
                console.print("%s  missing  %s  %s%s"
                        .formatted(
                                failure.source(),
                                failure.address(),
                                failure.reason(),
                                failure.nextTry()
                                        .map(next -> "; next try after " + next)
                                        .orElse("")));
        }
    }

    /** What is new, in one line. */
    static String line(List<Summary> summaries) {
        var said = new ArrayList<String>();
        WORDS.forEach((kind, word) -> {
            var count = Crawl.total(summaries, kind);
            if (count > 0) said.add("%,d %s".formatted(count, word));
        });
        if (said.isEmpty()) said.add("nothing new");
        var missing = summaries.stream()
                .mapToInt(summary -> summary.failures().size())
                .sum();
        if (missing > 0) said.add("%,d missing (listed by --failures)".formatted(missing));
        var stopped = summaries.stream()
                .filter(summary -> !summary.complete())
                .map(Summary::source)
                .toList();
        if (!stopped.isEmpty()) said.add("not finished, the next run goes on: " + String.join(", ", stopped));
        return "%d sources: %s".formatted(summaries.size(), String.join(", ", said));
    }
}
