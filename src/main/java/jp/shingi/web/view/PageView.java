package jp.shingi.web.view;

import java.util.List;
import jp.shingi.model.Document;
import jp.shingi.model.PageBox;

/**
 * A page of the original, with what was read from it beside it.
 *
 * @param page from 1
 * @param pages how many there are
 * @param width of the page in points
 * @param spots what was read from this page
 * @param at anchor of the spot that the reader came for; {@code ""} for none
 * @param marks words that the reader's search matched
 * @param places of these words on the page
 */
public record PageView(
        Document document,
        int page,
        int pages,
        double width,
        double height,
        List<Spot> spots,
        String at,
        List<String> marks,
        List<PageBox> places) {
    /** Pixels of the picture's width: sharp at a reader's usual size, small enough to load fast. */
    public static final int PIXELS = 1200;

    public PageView {
        spots = List.copyOf(spots);
        marks = List.copyOf(marks);
        places = List.copyOf(places);
    }

    public String title() {
        return document.title().orElse(document.source().uri());
    }
}
