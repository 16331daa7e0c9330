/**
 * Reading in processes of their own, on Tika's pipes: {@link jp.shingi.extract.WorkerPool} is the side of the program, this package the
 * side of the worker and what the two say to each other.
 */
@NullMarked
package jp.shingi.extract.worker;

import org.jspecify.annotations.NullMarked;
