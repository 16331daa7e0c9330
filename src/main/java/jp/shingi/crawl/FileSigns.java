package jp.shingi.crawl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first bytes of a file are, whatever the site says of it. */
final class FileSigns {
    private static final int HEAD = 1_024;
    /** Addresses that promise a document. */
    static final Pattern DOCUMENT =
            Pattern.compile("(?i)\\.(pdf|doc[xm]?|xls[xm]?|ppt[xm]?|pps[xm]?|rtf|zip|jtd|csv|txt|od[tsp])$");

    private static final Pattern START_OF_PAGE = Pattern.compile(
            "^(?:\u00ef\u00bb\u00bf)?\\s*(?:<!--.*?-->\\s*)*(?:<!doctype html|<html|<head|<\\?xml[^>]*>\\s*<!doctype html)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private record Sign(String start, String name) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("%PDF-", "a PDF"),
            new Sign("PK\u0003\u0004", "an office file or archive"),
            new Sign("\u00D0\u00CF\u0011\u00E0", "an old office file"),
            new Sign("{\\rtf", "rich text"),
            new Sign("\u0089PNG", "a picture"),
            new Sign("GIF8", "a picture"),
            new Sign("\u00FF\u00D8\u00FF", "a picture"),
            new Sign("\u001f\u008b", "a packed file"),
            new Sign("MZ", "a program"));

    private FileSigns() {}

    /** Empty where the bytes show no sign: text of some kind. */
    static Optional<String> of(Path file) throws IOException {
        var head = head(file);
        return SIGNS.stream()
                .filter(sign -> head.startsWith(sign.start()))
                .map(Sign::name)
                .findFirst();
    }

    /**
     * Whether it is a web page: it begins as one, or shows no other sign and the site says so.
     *
     * @param mediaType as the site said
     */
    static boolean html(Path file, Optional<String> mediaType) throws IOException {
        if (of(file).isPresent()) return false;
        return mediaType
                        .filter(type -> type.toLowerCase(Locale.ROOT).contains("html"))
                        .isPresent()
                || START_OF_PAGE.matcher(head(file)).find();
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
