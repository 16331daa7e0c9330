/**
 * Plain text, Markdown and what tools leave of a typeset page → blocks.
 */
@NullMarked
package jp.shingi.extract.plain;

import org.jspecify.annotations.NullMarked;
