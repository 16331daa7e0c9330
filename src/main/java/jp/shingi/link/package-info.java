/**
 * Cases: what belongs together across agenda, turns, forms and decisions, and across documents and years.
 */
@NullMarked
package jp.shingi.link;

import org.jspecify.annotations.NullMarked;
