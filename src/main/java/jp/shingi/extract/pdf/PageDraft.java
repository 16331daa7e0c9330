package jp.shingi.extract.pdf;

import java.util.List;
import jp.shingi.model.layout.Page;

/**
 * A page as read, before what repeats on all pages is taken away.
 *
 * @param items in reading order
 */
record PageDraft(Page page, List<Item> items) {}
