/**
 * Gold against corpus: precision, recall and F1 by field, and the quality of search.
 */
@NullMarked
package jp.shingi.evaluate;

import org.jspecify.annotations.NullMarked;
