/**
 * 特定個人情報保護評価書: the official form in its three levels, its tables of entrustments, risks and changes.
 */
@NullMarked
package jp.shingi.structure.assessment;

import org.jspecify.annotations.NullMarked;
