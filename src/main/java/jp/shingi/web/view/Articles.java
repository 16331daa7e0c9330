package jp.shingi.web.view;

import jp.shingi.model.Citation;

/** Paths of articles and their words. */
public final class Articles {
    private Articles() {}

    /** {@code みどり野区個人情報保護条例/13/1/2} as みどり野区個人情報保護条例 第13条第1項第2号; {@code 30の45} as 第30条の45. */
    public static String words(String path) {
        var steps = path.split("/");
        return steps.length == 1 ? path : steps[0] + " " + depth(path);
    }

    /** Without the law. */
    public static String depth(String path) {
        var steps = path.split("/");
        var text = new StringBuilder();
        if (steps.length > 1) text.append("第").append(steps[1].replaceFirst("の|$", "条$0"));
        if (steps.length > 2 && !steps[2].isEmpty())
            text.append("第").append(steps[2]).append("項");
        if (steps.length > 3) text.append("第").append(steps[3]).append("号");
        return text.isEmpty() ? path : text.toString();
    }

    /** The path of a citation whose law is known; {@code ""} else. */
    public static String path(Citation citation) {
        if (citation.law().isEmpty()) return "";
        var path = new StringBuilder(citation.law().get()).append('/').append(citation.article());
        citation.paragraph().ifPresent(p -> path.append('/').append(p));
        if (citation.paragraph().isPresent())
            citation.item().ifPresent(i -> path.append('/').append(i));
        return path.toString();
    }
}
