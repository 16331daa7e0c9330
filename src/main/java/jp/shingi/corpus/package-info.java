/**
 * The store on disk: documents, raw bytes, manifest, quarantine. Every write is atomic; a killed run leaves nothing half-written.
 */
@NullMarked
package jp.shingi.corpus;

import org.jspecify.annotations.NullMarked;
