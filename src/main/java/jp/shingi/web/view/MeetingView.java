package jp.shingi.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.model.Meeting;

/**
 * A meeting's page.
 *
 * @param minutes the document that has its minutes
 * @param documents all documents that its cases stand in
 */
public record MeetingView(
        String ward,
        String council,
        String councilHref,
        LocalDate date,
        Optional<Meeting> meeting,
        Optional<Document> minutes,
        List<Case> cases,
        List<Document> documents) {
    public MeetingView {
        cases = List.copyOf(cases);
        documents = List.copyOf(documents);
    }
}
