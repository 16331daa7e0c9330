/**
 * Minutes (会議録): finds the style in which this document marks its speakers, then cuts turns, agenda and decisions by it.
 */
@NullMarked
package jp.shingi.structure.minutes;

import org.jspecify.annotations.NullMarked;
