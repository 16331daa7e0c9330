package jp.shingi.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.AssessmentPart;

/** What an assessment holds beside its fields: systems, entrustments, transfers, risks, changes. Each row is found by itself. */
final class AssessmentPassages {
    private final int part;
    private final List<Passage> all = new ArrayList<>();

    private AssessmentPassages(int part) {
        this.part = part;
    }

    static List<Passage> of(int part, AssessmentPart assessment) {
        var passages = new AssessmentPassages(part);
        passages.addRows(assessment);
        return passages.all;
    }

    private void addRows(AssessmentPart assessment) {
        for (var system : assessment.systems())
            add("システム" + system.number(), system.page(), Optional.of(system.name()), system.function());
        for (var one : assessment.entrustments())
            add(
                    "委託事項" + number(one.number()),
                    one.page(),
                    one.subject(),
                    one.contractor().map(contractor -> "委託先: " + contractor.surface()));
        for (var transfer : assessment.transfers())
            add(
                    transfer.kind() + "先" + number(transfer.number()),
                    transfer.page(),
                    Optional.of(transfer.recipient()),
                    transfer.legalBasis(),
                    transfer.purpose());
        for (var risk : assessment.risks())
            add(risk.section() + " " + risk.title(), risk.page(), risk.measures(), risk.rating());
        for (var change : assessment.revisions())
            add(
                    "変更箇所" + change.place().map(place -> " " + place).orElse(""),
                    change.page(),
                    change.before().map(before -> "変更前: " + before),
                    change.after().map(after -> "変更後: " + after),
                    change.reason());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private final void add(String label, OptionalInt page, Optional<String>... lines) {
        var text = Stream.of(lines).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        if (!text.isBlank())
            all.add(Passages.labelled("r" + part + "." + all.size(), part, label, text, page, 1f, List.of()));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
