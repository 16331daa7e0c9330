/**
 * The only place where the stages meet: ingest, in parallel, with bounded memory.
 */
@NullMarked
package jp.shingi.pipeline;

import org.jspecify.annotations.NullMarked;
