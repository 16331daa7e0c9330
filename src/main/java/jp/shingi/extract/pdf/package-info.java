/**
 * The geometry of a PDF page: glyphs → lines → columns, tables and paragraphs, with their places on the page.
 */
@NullMarked
package jp.shingi.extract.pdf;

import org.jspecify.annotations.NullMarked;
