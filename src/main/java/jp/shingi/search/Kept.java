package jp.shingi.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What costs something to make and is asked for again and again, kept by its key; with too many the keeping begins anew. For all threads. */
final class Kept<K, V> {
    private final int most;
    private final Maker<K, V> maker;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    interface Maker<K, V> {
        /** The same for the same key. */
        V make(K key) throws IOException;
    }

    Kept(int most, Maker<K, V> maker) {
        this.most = most;
        this.maker = maker;
    }

    V of(K key) throws IOException {
        var its = known.get(key);
        if (its != null) return its;
        var made = maker.make(key);
        if (known.size() >= most) known.clear();
        known.put(key, made);
        return made;
    }
}
