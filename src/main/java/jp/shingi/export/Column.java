package jp.shingi.export;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param label the head of the column, in Japanese
 * @param value what stands in it; {@code ""} where there is nothing
 */
record Column<T>(String label, Function<T, String> value) {}
