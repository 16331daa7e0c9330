/**
 * Surface → normal form: citations of laws, organisations, precedents. Definitions inside a document are honoured within their reach.
 */
@NullMarked
package jp.shingi.normalise;

import org.jspecify.annotations.NullMarked;
