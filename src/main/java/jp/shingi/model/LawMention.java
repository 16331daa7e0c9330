package jp.shingi.model;

/**
 * A law that is named without an article.
 */
public record LawMention(String law, String text, Place place) {}
