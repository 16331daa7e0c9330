package jp.shingi.search;

import java.util.Optional;

/**
 * One sign or word of a typed query.
 *
 * @param filter before a value, where the word is {@code field:value}
 * @param slop of a phrase
 */
record Lexeme(Kind kind, String text, Optional<Filter> filter, int slop) {
    enum Kind {
        OPEN,
        CLOSE,
        OR,
        NOT,
        PHRASE,
        WORD
    }

    static Lexeme of(Kind kind, String text) {
        return new Lexeme(kind, text, Optional.empty(), 0);
    }
}
