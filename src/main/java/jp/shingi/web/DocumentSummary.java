package jp.shingi.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Document;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.PartKind;
import jp.shingi.model.Warning;

/**
 * A document in brief, for lists and counts.
 *
 * @param date of the meeting whose minutes it has
 * @param turns in all its minutes
 * @param warnings their codes, one for each warning
 */
public record DocumentSummary(
        String id,
        Optional<String> ward,
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> council,
        List<PartKind> kinds,
        int turns,
        OptionalInt pages,
        ExtractorKind extractor,
        List<String> warnings) {

    /** The summary of a document. */
    public static DocumentSummary of(Document document) {
        var minutes = document.parts().stream()
                .filter(MinutesPart.class::isInstance)
                .map(MinutesPart.class::cast)
                .toList();
        var meeting = minutes.stream().map(MinutesPart::meeting).findFirst().orElse(Meeting.UNKNOWN);
        return new DocumentSummary(
                document.id(),
                document.ward(),
                document.title(),
                meeting.date(),
                meeting.council(),
                document.parts().stream()
                        .map(part -> part.partKind())
                        .distinct()
                        .toList(),
                minutes.stream().mapToInt(part -> part.turns().size()).sum(),
                document.source().pages(),
                document.source().extractor(),
                document.warnings().stream().map(Warning::code).toList());
    }
}
