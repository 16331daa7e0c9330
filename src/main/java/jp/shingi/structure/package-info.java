/**
 * Blocks → parts: which stretch of a document is minutes, form, clauses, assessment or text. Each kind has a package of its own.
 */
@NullMarked
package jp.shingi.structure;

import org.jspecify.annotations.NullMarked;
