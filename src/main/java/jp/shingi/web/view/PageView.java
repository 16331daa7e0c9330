package jp.shingi.web.view;

import java.util.List;
import jp.shingi.model.Document;

/**
 * A page of the original, with what was read from it beside it.
 *
 * @param page from 1
 * @param pages how many there are
 * @param width of the page in points
 * @param spots what was read from this page
 * @param at anchor of the spot that the reader came for; {@code ""} for none
 */
public record PageView(
        Document document, int page, int pages, double width, double height, List<Spot> spots, String at) {
    /** Pixels of the picture's width: sharp at a reader's usual size, small enough to load fast. */
    public static final int PIXELS = 1200;

    public PageView {
        spots = List.copyOf(spots);
    }

    public String title() {
        return document.title().orElse(document.source().uri());
    }
}
