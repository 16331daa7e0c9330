package jp.shingi.model;

/**
 * A link from one case to another, with its reason.
 *
 * @param reason in Japanese, as a reader is shown it
 * @param confidence 0 to 1
 */
public record CaseLink(String id, String reason, double confidence) {}
