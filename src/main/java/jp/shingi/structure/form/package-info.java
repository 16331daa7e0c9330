/**
 * Forms (諮問・報告事項の資料, 記録票): label–value pairs, check boxes and registers, whatever drew them.
 */
@NullMarked
package jp.shingi.structure.form;

import org.jspecify.annotations.NullMarked;
