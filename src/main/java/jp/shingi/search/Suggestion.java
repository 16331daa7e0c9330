package jp.shingi.search;

/**
 * What a reader may mean who has typed so far.
 *
 * @param text to search for
 * @param kind {@code title}, {@code contractor}, {@code article}, {@code ward} or {@code term}
 * @param count how many cases it would find
 */
public record Suggestion(String text, String kind, int count) {}
