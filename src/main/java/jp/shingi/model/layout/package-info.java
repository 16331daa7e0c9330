/**
 * What a reader sees on a page: blocks of lines with their places, the currency between {@code extract} and {@code structure}.
 */
@NullMarked
package jp.shingi.model.layout;

import org.jspecify.annotations.NullMarked;
