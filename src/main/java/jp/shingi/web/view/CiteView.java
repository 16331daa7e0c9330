package jp.shingi.web.view;

/**
 * A citation, ready to copy.
 *
 * @param subject what is cited
 * @param back its address
 * @param japanese one line
 * @param english one line
 * @param bibtex an entry
 */
public record CiteView(String subject, String back, String japanese, String english, String bibtex) {}
