package jp.shingi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import jp.shingi.corpus.Corpus;
import jp.shingi.model.Document;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Placed;
import jp.shingi.model.Quarantine;

/**
 * What a corpus holds.
 *
 * @param years documents by calendar year of their meeting; those without a known meeting stand under {@code unknown}
 * @param kinds parts by kind
 * @param warnings by code
 * @param placed of the characters in forms and assessments the share that stands in fields, 0 to 1, for each document on average; empty without any
 */
record Stats(
        int documents,
        int cases,
        Map<String, Integer> wards,
        Map<String, Integer> years,
        Map<String, Integer> kinds,
        Map<String, Integer> warnings,
        OptionalDouble placed,
        List<Quarantine> quarantined) {
    private static final String UNKNOWN = "unknown";

    static Stats of(Corpus corpus) throws IOException {
        var wards = new TreeMap<String, Integer>();
        var years = new TreeMap<String, Integer>();
        var kinds = new TreeMap<String, Integer>();
        var warnings = new TreeMap<String, Integer>();
        var placed = new DoubleSummaryStatistics();
        var count = new int[1];
        try (var documents = corpus.documents()) {
            documents.forEach(document -> {
                count[0]++;
                wards.merge(document.ward().orElse(UNKNOWN), 1, Integer::sum);
                years.merge(year(document), 1, Integer::sum);
                document.parts().forEach(part -> kinds.merge(part.partKind().key(), 1, Integer::sum));
                Placed.share(document.parts()).ifPresent(placed::accept);
                document.warnings().forEach(warning -> warnings.merge(warning.code(), 1, Integer::sum));
            });
        }
        return new Stats(
                count[0], corpus.cases().size(), wards, years, kinds, warnings, average(placed), corpus.quarantined());
    }

    private static OptionalDouble average(DoubleSummaryStatistics shares) {
        return shares.getCount() == 0 ? OptionalDouble.empty() : OptionalDouble.of(shares.getAverage());
    }

    /** A readable table. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%d documents, %d cases, %d quarantined".formatted(documents, cases, quarantined.size()));
        section(lines, "documents by ward", wards);
        section(lines, "documents by year of the meeting", years);
        section(lines, "parts by kind", kinds);
        if (placed.isPresent())
            lines.add("characters of forms placed in fields: %d%% on average"
                    .formatted(Math.round(placed.getAsDouble() * 100)));
        section(lines, "warnings", warnings);
        if (!quarantined.isEmpty()) lines.add("quarantined:");
        quarantined.forEach(
                entry -> lines.add("  %-22s %s  %s".formatted(entry.reason().key(), entry.uri(), entry.message())));
        return lines;
    }

    private static void section(List<String> lines, String title, Map<String, Integer> counts) {
        if (counts.isEmpty()) return;
        lines.add(title + ":");
        counts.forEach((name, count) -> lines.add("  %7d  %s".formatted(count, name)));
    }

    private static String year(Document document) {
        return document.parts().stream()
                .filter(MinutesPart.class::isInstance)
                .map(MinutesPart.class::cast)
                .flatMap(minutes -> minutes.meeting().date().stream())
                .findFirst()
                .map(date -> String.valueOf(date.getYear()))
                .orElse(UNKNOWN);
    }
}
