package jp.shingi.extract.html;

import jp.shingi.model.layout.Block;

/**
 * A block and what its source tells of its place on the page.
 *
 * @param linkShare characters inside links, of all, 0 to 1
 */
record Piece(Block block, double linkShare) {}
