package jp.shingi.link;

import java.util.List;
import jp.shingi.model.Case;
import jp.shingi.model.Document;

/** Finds what belongs together over all documents. */
public final class Linker {
    /** Takes a document into account. */
    public void add(Document document) {}

    /** The cases found. */
    public List<Case> cases() {
        return List.of();
    }
}
