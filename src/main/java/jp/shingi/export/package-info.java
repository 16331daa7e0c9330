/**
 * The corpus, or a result, in other people's formats.
 */
@NullMarked
package jp.shingi.export;

import org.jspecify.annotations.NullMarked;
