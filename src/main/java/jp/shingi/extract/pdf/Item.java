package jp.shingi.extract.pdf;

import jp.shingi.model.layout.Box;

/** A thing that has a place on a page: a line or a ruled table. */
sealed interface Item permits Row, Ruled {
    /** Where it stands, in the coordinates of the turned page. */
    Box box();

    int page();
}
