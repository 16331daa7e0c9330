/**
 * Cases: agenda item ↔ turns ↔ decision ↔ forms ↔ earlier and later decisions, within a document and across documents.
 *
 * <p>{@link jp.shingi.link.Linker} is the door. It keeps light summaries of documents, never their text. Every link has a reason
 * that a reader is shown and a confidence from 0 to 1. {@link jp.shingi.link.Coverage} tells what the corpus lacks.
 */
@NullMarked
package jp.shingi.link;

import org.jspecify.annotations.NullMarked;
