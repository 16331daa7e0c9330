package jp.shingi.model;

import java.util.OptionalInt;

/**
 * A vote's counts, where the minutes give them.
 */
public record Vote(OptionalInt inFavour, OptionalInt against, OptionalInt abstained) {}
