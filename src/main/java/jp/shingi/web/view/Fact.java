package jp.shingi.web.view;

/**
 * One thing that is known, with the place that says so.
 *
 * @param place address of the place; {@code ""} where it has none of its own
 * @param page number of the page in the original; {@code ""} where there is none
 * @param pageHref address of that page
 */
public record Fact(String label, String value, String place, String page, String pageHref) {}
