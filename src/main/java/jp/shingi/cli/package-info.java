/**
 * The commands: wires, no logic.
 */
@NullMarked
package jp.shingi.cli;

import org.jspecify.annotations.NullMarked;
