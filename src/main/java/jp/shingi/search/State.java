package jp.shingi.search;

import java.io.IOException;
import java.nio.file.Path;
import jp.shingi.index.Stamp;
import org.apache.lucene.index.DirectoryReader;

/** One state of the index with what belongs to it. */
record State(Snapshot snapshot, Synonyms synonyms, Suggesting suggesting) {
    /** @param ownSynonyms a user's table; may be absent */
    static State of(DirectoryReader reader, Path ownSynonyms) throws IOException {
        var snapshot = new Snapshot(reader);
        return new State(snapshot, Synonyms.with(snapshot.analysis(), ownSynonyms), new Suggesting(snapshot));
    }

    DirectoryReader reader() {
        return snapshot.reader();
    }

    /** Of a newer state of the same index; what cannot have changed is taken over. */
    State renewed(DirectoryReader newer, Path ownSynonyms) throws IOException {
        if (!Stamp.of(newer).equals(Stamp.of(reader()))) return of(newer, ownSynonyms);
        var next = new Snapshot(newer, snapshot.analysis());
        return new State(next, synonyms.renewed(ownSynonyms), new Suggesting(next));
    }
}
