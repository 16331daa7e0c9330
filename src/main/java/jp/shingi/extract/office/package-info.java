/**
 * Word, Excel and their kin → blocks.
 */
@NullMarked
package jp.shingi.extract.office;

import org.jspecify.annotations.NullMarked;
