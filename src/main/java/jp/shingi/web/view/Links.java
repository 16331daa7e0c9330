package jp.shingi.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jp.shingi.model.Case;
import jp.shingi.model.Place;

/** Addresses of the site. Every part that comes from data is percent-encoded. */
public final class Links {
    private Links() {}

    public static String document(String id) {
        return "/documents/" + segment(id);
    }

    /** The place of a passage in its document: {@code <document>#t12}. */
    public static String passage(String id) {
        return passage(id, List.of());
    }

    /** The same, with words marked in the document. */
    public static String passage(String id, List<String> marks) {
        var hash = id.indexOf('#');
        return hash < 0
                ? document(id) + marks("?", marks)
                : document(id.substring(0, hash)) + marks("?", marks) + "#" + anchor(id);
    }

    /** The part of a passage's identifier behind the {@code #}. */
    public static String anchor(String passage) {
        return passage.substring(passage.indexOf('#') + 1);
    }

    /** A page of the original, with the box of a passage drawn on it. */
    public static String page(String document, int page, String anchor) {
        return page(document, page, anchor, List.of());
    }

    /** The same, with boxes on words too. */
    public static String page(String document, int page, String anchor, List<String> marks) {
        return document(document)
                + "/pages/"
                + page
                + (anchor.isEmpty() ? "" : "?at=" + value(anchor))
                + marks(anchor.isEmpty() ? "?" : "&", marks);
    }

    public static String pageOf(String passage, int page, List<String> marks) {
        var hash = passage.indexOf('#');
        return hash < 0
                ? page(passage, page, "", marks)
                : page(passage.substring(0, hash), page, anchor(passage), marks);
    }

    private static String marks(String before, List<String> marks) {
        return marks.isEmpty()
                ? ""
                : marks.stream().map(mark -> "mark=" + value(mark)).collect(Collectors.joining("&", before, ""));
    }

    public static String image(String document, int page, int width) {
        return document(document) + "/pages/" + page + ".png?width=" + width;
    }

    public static String original(String document) {
        return document(document) + "/original";
    }

    public static String cite(String id) {
        return "/cite?id=" + value(id);
    }

    public static String caseOf(String id) {
        return "/cases/" + path(id);
    }

    /** The meeting at which a case was dealt with; {@code ""} where it is not known. */
    public static String meeting(Case one) {
        if (one.wardSlug().isEmpty() || one.councilKey().isEmpty() || one.date().isEmpty()) return "";
        return "/meetings/"
                + path(one.wardSlug().get() + "/" + one.councilKey().get() + "/"
                        + one.date().get());
    }

    /** The council that dealt with a case; {@code ""} where it is not known. */
    public static String council(Case one) {
        if (one.wardSlug().isEmpty() || one.councilKey().isEmpty()) return "";
        return "/councils/" + path(one.wardSlug().get() + "/" + one.councilKey().get());
    }

    public static String contractor(String name) {
        return "/contractors/" + segment(name);
    }

    public static String article(String articlePath) {
        return "/articles/" + path(articlePath);
    }

    public static String compare(List<String> ids) {
        return "/compare" + ids.stream().map(id -> "id=" + value(id)).collect(Collectors.joining("&", "?", ""));
    }

    /** The anchor of a place in a document: {@code t12}, {@code f0.3}, {@code s1.2}, or that of its part. */
    public static String anchor(Place place) {
        if (place.turn().isPresent()) return "t" + place.turn().getAsInt();
        if (place.field().isPresent())
            return "f" + place.part() + "." + place.field().getAsInt();
        if (place.section().isPresent())
            return "s" + place.part() + "." + place.section().getAsInt();
        return "part" + place.part();
    }

    /** A page number as text, {@code ""} where there is none. */
    public static String number(OptionalInt page) {
        return page.isPresent() ? String.valueOf(page.getAsInt()) : "";
    }

    static String path(String text) {
        return Arrays.stream(text.split("/", -1)).map(Links::segment).collect(Collectors.joining("/"));
    }

    static String segment(String text) {
        return value(text).replace("+", "%20");
    }

    static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
