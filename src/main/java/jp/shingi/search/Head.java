package jp.shingi.search;

import jp.shingi.index.UnitRecord;

/** What a list of hits shows of a case or document. @param record without what only comparing needs */
record Head(String id, UnitRecord record) {
    static Head of(Stored stored) {
        return new Head(stored.id(), stored.record().shown());
    }
}
