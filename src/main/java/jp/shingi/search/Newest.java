package jp.shingi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import jp.shingi.index.Stamp;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/**
 * The newest state of an index on disk, for many threads. A newer one is made aside, by the question that notices it, and then takes the
 * place of the one before: no other question waits for it.
 */
final class Newest {
    /** How long a state is used before a newer one is looked for. */
    private static final long FRESH_NANOS = 1_000_000_000L;

    private final Path ownSynonyms;
    private final Making making;
    private final ReentrantLock renewing = new ReentrantLock();
    private State current;
    private volatile long checked = System.nanoTime();

    /** @throws IOException if there is no index, or it cannot be read by this version; the message says what to do */
    Newest(Path folder, Path ownSynonyms) throws IOException {
        this(folder, ownSynonyms, State::renewed);
    }

    interface Making {
        /** A state of a newer reader, from the one before. */
        State of(State before, DirectoryReader newer, Path ownSynonyms) throws IOException;
    }

    /** @param making of the newer states */
    Newest(Path folder, Path ownSynonyms, Making making) throws IOException {
        this.ownSynonyms = ownSynonyms;
        this.making = making;
        var directory = FSDirectory.open(folder);
        if (!DirectoryReader.indexExists(directory)) {
            directory.close();
            throw new IOException("there is no index in " + folder + "; make it with: shingi index");
        }
        var reader = DirectoryReader.open(directory);
        if (!Stamp.of(reader).isCurrent()) {
            reader.close();
            directory.close();
            throw new IOException("the index in " + folder
                    + " was made by another version or with other dictionaries; make it anew with: shingi index");
        }
        current = State.of(reader, ownSynonyms);
    }

    /** It stays open until its reader is given back with {@code decRef}. */
    State take() throws IOException {
        if (System.nanoTime() - checked > FRESH_NANOS && renewing.tryLock())
            try {
                renew();
            } finally {
                renewing.unlock();
            }
        synchronized (this) {
            current.reader().incRef();
            return current;
        }
    }

    /** By one thread at a time. */
    private void renew() throws IOException {
        checked = System.nanoTime();
        var before = now();
        var newer = DirectoryReader.openIfChanged(before.reader());
        if (newer == null) return;
        if (!Stamp.of(newer).equals(Stamp.of(before.reader()))
                && !Stamp.of(newer).isCurrent()) {
            newer.close();
            return;
        }
        put(making.of(before, newer, ownSynonyms));
        before.reader().decRef();
    }

    private synchronized State now() {
        return current;
    }

    private synchronized void put(State next) {
        current = next;
    }

    /** After it, nothing can be asked. */
    void close() throws IOException {
        renewing.lock();
        try {
            now().reader().close();
        } finally {
            renewing.unlock();
        }
    }
}
