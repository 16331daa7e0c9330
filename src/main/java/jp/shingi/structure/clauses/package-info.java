/**
 * Clauses (特記事項, 仕様書): numbered sections, and the normal form by which boilerplate is known again.
 */
@NullMarked
package jp.shingi.structure.clauses;

import org.jspecify.annotations.NullMarked;
