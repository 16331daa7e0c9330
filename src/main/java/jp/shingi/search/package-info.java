/**
 * What a person typed → ranked cases and passages with highlights and facets.
 */
@NullMarked
package jp.shingi.search;

import org.jspecify.annotations.NullMarked;
