package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of a hit that shows why it was found.
 *
 * @param id {@code <document>#t<turn>}, {@code #f<part>.<field>} or {@code #s<part>.<section>}
 * @param kind {@code turn}, {@code field}, {@code section} or {@code title}
 * @param speaker the label of a turn as published
 * @param label the label of a field, the heading of a section
 * @param page of the source, from 1
 * @param html escaped; what matched stands in {@code <mark>}
 */
public record PassageHit(
        String id,
        String kind,
        Optional<String> speaker,
        Optional<String> label,
        OptionalInt page,
        @JsonInclude String html) {
    /** Such HTML, or a piece of it, as a reader sees it: without marks, characters in place of their entities. */
    public static String plain(String html) {
        return html.replaceAll("</?mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replaceAll("&#0?39;|&#x27;|&apos;", "'")
                .replace("&amp;", "&");
    }
}
