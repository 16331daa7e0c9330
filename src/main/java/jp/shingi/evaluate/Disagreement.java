package jp.shingi.evaluate;

/**
 * One place where gold and document differ.
 *
 * @param document name of the gold file
 * @param measure as in the table
 * @param expected {@code ""} where the gold has nothing
 * @param found {@code ""} where the document has nothing
 */
public record Disagreement(String document, String measure, String expected, String found) {}
