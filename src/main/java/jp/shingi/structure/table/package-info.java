/**
 * What forms, clauses and assessments share: the text of cells, check boxes however they are drawn, blank template lines.
 *
 * <p>All are pure functions of {@code model.layout} blocks; no rule of one ward stands here.
 */
@NullMarked
package jp.shingi.structure.table;

import org.jspecify.annotations.NullMarked;
