package jp.shingi.extract;

/** When pages are read from their picture. */
public enum OcrMode {
    /** Where a page has no text layer, or one that fails the quality test. */
    AUTO,
    NEVER,
    /** Every page, whatever its text layer says. */
    ALWAYS
}
