/**
 * Bytes → blocks. {@link jp.shingi.extract.Extractor} is the door: it finds what a file is, reads it in the order in which a person
 * reads, and says in a fixed vocabulary of reasons why it could not. Untrusted bytes are parsed in worker processes.
 */
@NullMarked
package jp.shingi.extract;

import org.jspecify.annotations.NullMarked;
