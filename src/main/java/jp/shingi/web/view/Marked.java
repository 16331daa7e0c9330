package jp.shingi.web.view;

import gg.jte.Content;

/**
 * A passage with {@code <mark>} around what matched. Whatever else looks like a tag is written as text, so that a document full of markup stays a
 * document, even if whoever marked it forgot to escape.
 */
public final class Marked {
    private Marked() {}

    /** As content that a template puts out as it is. */
    public static Content content(String html) {
        var safe = safe(html);
        return output -> output.writeContent(safe);
    }

    static String safe(String html) {
        return html.replaceAll("<(?!/?mark>)", "&lt;").replaceAll("(?<!<mark|</mark)>", "&gt;");
    }
}
