/**
 * Fetches what councils publish: sources as data, politeness, and the proof (WARC) of where each byte came from.
 */
@NullMarked
package jp.shingi.crawl;

import org.jspecify.annotations.NullMarked;
