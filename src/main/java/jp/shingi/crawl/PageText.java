package jp.shingi.crawl;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The bytes of a page as text. Sites say one charset and send another, so that the bytes have the first word: what is
 * sound UTF-8 beyond ASCII is UTF-8, since text in the older Japanese charsets never is.
 *
 * @param text without a byte order mark
 */
record PageText(String text, Charset charset) {
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]+)");
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_.:-]+)");
    private static final int HEAD = 4_096;
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    /** What sites call it → what it is. */
    private static final Map<String, Charset> NAMES = Map.of(
            "shift_jis", WINDOWS_31J,
            "shift-jis", WINDOWS_31J,
            "sjis", WINDOWS_31J,
            "x-sjis", WINDOWS_31J,
            "cp932", WINDOWS_31J,
            "ms932", WINDOWS_31J);

    /**
     * @param contentType as the site sent it
     * @param named by the source, tried where the bytes are not UTF-8
     */
    static PageText of(byte[] bytes, Optional<String> contentType, Optional<String> named) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF))
            return strictly(bytes, StandardCharsets.UTF_8).orElse(loosely(bytes, StandardCharsets.UTF_8));
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE))
            return loosely(bytes, StandardCharsets.UTF_16);
        var escapes = new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.ISO_8859_1);
        if (escapes.contains("\u001b$B") || escapes.contains("\u001b$@")) return loosely(bytes, ISO_2022_JP);
        var candidates = candidates(escapes, contentType, named);
        for (var charset : candidates) {
            var text = strictly(bytes, charset);
            if (text.isPresent()) return text.get();
        }
        return loosely(bytes, candidates.get(1));
    }

    /** A charset by the name that sites give it. */
    static Optional<Charset> charset(String name) {
        var known = Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT)));
        try {
            return known.isPresent() ? known : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static List<Charset> candidates(String bytes, Optional<String> contentType, Optional<String> named) {
        var candidates = new ArrayList<Charset>();
        candidates.add(StandardCharsets.UTF_8);
        named.flatMap(PageText::charset).ifPresent(candidates::add);
        contentType.flatMap(type -> found(HEADER, type)).ifPresent(candidates::add);
        found(META, bytes.substring(0, Math.min(bytes.length(), HEAD))).ifPresent(candidates::add);
        candidates.add(WINDOWS_31J);
        candidates.add(Charset.forName("EUC-JP"));
        return candidates;
    }

    private static Optional<Charset> found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? charset(found.group(1)) : Optional.empty();
    }

    private static Optional<PageText> strictly(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new PageText(withoutMark(text), charset));
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    private static PageText loosely(byte[] bytes, Charset charset) {
        return new PageText(withoutMark(new String(bytes, charset)), charset);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (var at = 0; at < start.length; at++) if ((bytes[at] & 0xFF) != start[at]) return false;
        return true;
    }
}
