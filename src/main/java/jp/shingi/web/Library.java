package jp.shingi.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.model.Coverage;
import jp.shingi.model.Document;
import jp.shingi.model.PageBox;
import jp.shingi.model.Quarantine;

/** What the site needs of the corpus beside the search. It only reads; it must be safe for many threads. */
public interface Library {
    /** Changes when anything in the corpus or in the index has changed: what was shown before is then out of date. */
    String version();

    /** A document; empty if there is none of that identifier. */
    Optional<Document> document(String id);

    /** A case by its identifier or one that it had before. */
    Optional<Case> caseOf(String id);

    /** All cases. */
    List<Case> cases();

    /** Which meetings and consultations of each council are there, and which are missing. */
    List<Coverage> coverage();

    /** All documents in brief. */
    List<DocumentSummary> summaries();

    /** All documents, one by one: whoever takes the stream closes it. */
    Stream<Document> documents() throws IOException;

    /** What could not be read. */
    List<Quarantine> quarantined();

    /** The bytes as published, if they were kept: whoever takes the stream closes it. */
    Optional<InputStream> original(Document document) throws IOException;

    /** The size of a page of the original; empty where it has no pages that can be shown. */
    Optional<PageSize> pageSize(Document document, int page);

    /**
     * A page of the original as PNG.
     *
     * @param page from 1
     * @param width in pixels
     */
    Optional<byte[]> pageImage(Document document, int page, int width);

    /**
     * Where words stand on a page of the original, compared without regard to width, case and blanks; empty where the page is a picture or has no
     * pages that can be shown.
     */
    List<PageBox> places(Document document, int page, List<String> words);

    /**
     * @param width in points
     * @param height in points
     */
    record PageSize(double width, double height) {}
}
