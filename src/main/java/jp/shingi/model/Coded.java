package jp.shingi.model;

import java.util.Arrays;

/** A value with a code for programs and a name for readers. */
public interface Coded {
    /** The name in the corpus format. */
    String key();

    /** The Japanese name. */
    String label();

    /** The Japanese name of the one that has that key; a key that none has stays as it is. */
    static String labelOf(Coded[] all, String key) {
        return Arrays.stream(all)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(Coded::label)
                .orElse(key);
    }
}
