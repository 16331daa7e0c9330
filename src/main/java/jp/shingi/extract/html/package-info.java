/**
 * Pages as wards publish them → blocks: the document itself, without the site around it.
 */
@NullMarked
package jp.shingi.extract.html;

import org.jspecify.annotations.NullMarked;
