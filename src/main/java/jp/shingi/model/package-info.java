/**
 * The records that every stage shares: a document, its parts, turns, forms, citations, cases.
 *
 * <p>They mirror {@code src/docs/corpus-format.md} key by key; the record component is the JSON key. Records are deeply immutable
 * and cannot be built wrong. A value that the source does not give is an empty {@link java.util.Optional}, never a guess.
 * This package uses no other package of ours.
 */
@NullMarked
package jp.shingi.model;

import org.jspecify.annotations.NullMarked;
