/**
 * Corpus → Lucene: the analysis chain, the description of fields, incremental updates.
 */
@NullMarked
package jp.shingi.index;

import org.jspecify.annotations.NullMarked;
