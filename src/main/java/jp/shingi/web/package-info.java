/**
 * The search site and its REST API.
 */
@NullMarked
package jp.shingi.web;

import org.jspecify.annotations.NullMarked;
