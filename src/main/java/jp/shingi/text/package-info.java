/**
 * Small pure functions on Japanese text: Unicode forms, widths, character variants, kanji numerals, era dates, municipalities.
 */
@NullMarked
package jp.shingi.text;

import org.jspecify.annotations.NullMarked;
