package jp.shingi.extract.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Source text of a page → its tree. */
final class Markup {
    /** Deeper elements become siblings; real pages stay under 60. */
    private static final int DEPTH = 256;

    private static final int DECLARATION = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    /** {@code <Ａ委員>} or {@code <A委員>}: no tag, since names of tags are ASCII, but a speaker as somebody typed it. */
    private static final Pattern NO_TAG = Pattern.compile("<(?=/?[A-Za-z]?[A-Za-z0-9]{0,20}[^\\x00-\\x7F])");

    private Markup() {}

    static Document parse(String source) {
        var parser = Parser.htmlParser().setMaxDepth(DEPTH);
        return parser.parseInput(NO_TAG.matcher(source).replaceAll("&lt;"), "");
    }

    /** Whether elements stand as deep as the parser goes, so that what is deeper lies about in a wrong order. */
    static boolean cutOff(Document page) {
        return page.stream().anyMatch(element -> element.parents().size() >= DEPTH - 2);
    }

    /** What a meta element or the XML declaration says, read before decoding. */
    static Optional<String> declaredCharset(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var charset = CHARSET.matcher(head);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }
}
