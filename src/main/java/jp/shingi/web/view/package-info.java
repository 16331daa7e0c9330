/**
 * What the pages show: values ready to be put into a template, and the words, links and dates they are made with.
 */
@NullMarked
package jp.shingi.web.view;

import org.jspecify.annotations.NullMarked;
