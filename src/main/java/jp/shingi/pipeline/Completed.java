package jp.shingi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.FormPart;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.Warning;
import jp.shingi.text.Dates;

/**
 * Parts with what the site tells put in where the document does not tell it. Only where there is one part that it can be about: a file with
 * the minutes of several meetings is left as it is.
 *
 * @param warnings which values are the site's, and the site's notes
 */
record Completed(List<Part> parts, List<Warning> warnings) {
    static Completed of(List<Part> parts, SiteTold told) {
        if (told.equals(SiteTold.NOTHING)) return new Completed(parts, List.of());
        var taken = new ArrayList<String>();
        var one = parts.stream().filter(MinutesPart.class::isInstance).count() == 1;
        var oneForm = parts.stream().filter(FormPart.class::isInstance).count() == 1 && parts.size() == 1;
        var completed = parts.stream()
                .map(part -> part instanceof MinutesPart minutes && one
                        ? minutes(minutes, told, taken)
                        : part instanceof FormPart form && oneForm ? form(form, told, taken) : part)
                .toList();
        var warnings = new ArrayList<>(told.notes());
        if (!taken.isEmpty()) {
            warnings.add(Warning.of(
                    "told-by-site",
                    "The document does not tell its %s; the site that published it does."
                            .formatted(String.join(", ", taken))));
        }
        return new Completed(completed, warnings);
    }

    private static Part minutes(MinutesPart minutes, SiteTold told, List<String> taken) {
        var meeting = minutes.meeting();
        var council = filled("council", meeting.council(), told.council(), taken);
        var date = filled("date", meeting.date(), told.date(), taken);
        var agrees = date.equals(told.date()) || told.date().isEmpty();
        var session = meeting.session().isEmpty() && agrees ? told.session() : meeting.session();
        if (!session.equals(meeting.session())) taken.add("session");
        var year = meeting.fiscalYear().isEmpty() && meeting.date().isEmpty()
                ? date.map(day -> OptionalInt.of(Dates.fiscalYear(day))).orElse(OptionalInt.empty())
                : meeting.fiscalYear();
        return new MinutesPart(
                minutes.title(),
                minutes.pages(),
                new Meeting(
                        council,
                        meeting.term(),
                        session,
                        date,
                        year,
                        meeting.start(),
                        meeting.end(),
                        meeting.venue(),
                        meeting.members(),
                        meeting.officials(),
                        meeting.observers()),
                minutes.agenda(),
                minutes.turns(),
                minutes.decisions(),
                minutes.sections());
    }

    private static Part form(FormPart form, SiteTold told, List<String> taken) {
        return new FormPart(
                form.title(),
                form.pages(),
                filled("material number", form.material(), told.material(), taken),
                form.itemKind(),
                form.items(),
                form.fields(),
                form.checks(),
                form.basis(),
                form.contractors(),
                form.precedents(),
                form.paragraphs());
    }

    private static <T> Optional<T> filled(String name, Optional<T> own, Optional<T> told, List<String> taken) {
        if (own.isPresent() || told.isEmpty()) return own;
        taken.add(name);
        return told;
    }
}
