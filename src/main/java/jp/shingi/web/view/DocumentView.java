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
 */
public record DocumentView(Document document, List<Case> cases, boolean pictures, boolean original) {
    public DocumentView {
        cases = List.copyOf(cases);
    }

    public String title() {
        return document.title().orElse(document.source().uri());
    }
}
