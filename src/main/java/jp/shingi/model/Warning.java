package jp.shingi.model;

import java.util.OptionalInt;

/**
 * What a reader should know about a value that was read, or was not.
 *
 * @param code stable, kebab case; the table stands in {@code src/docs/warnings.md}
 * @param page counted from 1, absent where the source has no pages
 */
public record Warning(String code, OptionalInt page, String message) {

    /** A warning about the document as a whole. */
    public static Warning of(String code, String message) {
        return new Warning(code, OptionalInt.empty(), message);
    }

    /** A warning about one page; page 0 stands for a source without pages. */
    public static Warning on(int page, String code, String message) {
        return new Warning(code, page > 0 ? OptionalInt.of(page) : OptionalInt.empty(), message);
    }
}
