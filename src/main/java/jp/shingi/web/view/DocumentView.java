package jp.shingi.web.view;

import java.util.List;
import jp.shingi.model.Case;
import jp.shingi.model.Document;

/**
 * A document's page.
 *
 * @param cases those that it belongs to
 * @param pictures whether pages of the original can be shown
 * @param original whether the bytes as published were kept
 * @param marks words that the reader's search matched
 */
public record DocumentView(
        Document document, List<Case> cases, boolean pictures, boolean original, List<String> marks) {
    public DocumentView {
        cases = List.copyOf(cases);
        marks = List.copyOf(marks);
    }

    public String title() {
        return document.title().orElse(document.source().uri());
    }
}
