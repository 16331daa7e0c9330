package jp.shingi.web.view;

import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param title of the page, before the name of the site
 * @param path its address with parameters, from the root of the site
 * @param feed address of its Atom feed
 * @param assets stands in the addresses of the style sheet and the script, so that they can be kept for ever
 * @param query what stands in the query box of the head of the page
 */
public record Frame(
        Words words, String title, String path, Optional<String> feed, String assets, String version, String query) {

    public String lang() {
        return words.language().key();
    }

    /** This page in the other language. */
    public String otherLanguage() {
        var bare = path.replaceAll("([?&])lang=[a-z]*(&|$)", "$1").replaceAll("[?&]$", "");
        return bare + (bare.contains("?") ? "&" : "?") + "lang="
                + words.language().other().key();
    }
}
