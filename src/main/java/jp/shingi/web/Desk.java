package jp.shingi.web;

import java.util.function.Supplier;
import jp.shingi.search.Searcher;

/** What every page needs to answer. */
record Desk(Searcher searcher, Library library, Gate gate, Assets assets, Shelf shelf, String version) {
    /** Asks the search, or anything else that may take its time, within the site's patience. */
    <T> T ask(Supplier<T> question) {
        return gate.within(question);
    }

    Catalog catalog() {
        return shelf.catalog();
    }
}
