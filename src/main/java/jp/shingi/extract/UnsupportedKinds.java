package jp.shingi.extract;

import static jp.shingi.model.QuarantineReason.UNSUPPORTED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of files that wards publish and that we do not read, so that the refusal can name them. */
final class UnsupportedKinds {
    /**
     * @param magic the first bytes, as hex digits
     * @param offset where they stand, in bytes from 0
     */
    private record Kind(String name, int offset, String magic) {}

    /** Signatures as the formats' own descriptions (or the file(1) database) give them. */
    private static final List<Kind> KINDS = List.of(
            new Kind("a GIF picture", 0, "47494638"),
            new Kind("a WebP picture or another RIFF file", 0, "52494646"),
            new Kind("a JPEG 2000 picture", 0, "0000000c6a502020"),
            new Kind("a video or HEIF picture (ISO media)", 4, "66747970"),
            new Kind("DocuWorks (.xdw)", 0, "600e8201"),
            new Kind("DocuWorks (.xdw)", 0, "600e8202"),
            new Kind("DocuWorks (.xdw)", 0, "600e8203"),
            new Kind("an LZH archive", 2, "2d6c68"),
            new Kind("a gzip archive", 0, "1f8b"),
            new Kind("a 7-Zip archive", 0, "377abcaf271c"),
            new Kind("a RAR archive", 0, "526172211a07"),
            new Kind("a cabinet archive", 0, "4d534346"),
            new Kind("a Windows program", 0, "4d5a90"),
            new Kind("an MP3 recording", 0, "494433"),
            new Kind("a font", 0, "00010000"));

    /** The endings of 一太郎, packed (.jtdc, .jttc) or not. */
    static final String[] TARO = {"jtd", "jtt", "jtdc", "jttc"};

    /** The fields with which the head of a message may begin (RFC 5322). */
    private static final Pattern MAIL = Pattern.compile(
            "(?:From|To|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|X-[A-Za-z-]+|MIME-Version): ?\\S");

    /** Four fields and nothing between them but their own continued lines. */
    private static final Pattern FIELDS =
            Pattern.compile("(?:[A-Z][A-Za-z-]{1,40}:[^\\n]{0,998}\\r?\\n(?:[ \\t][^\\n]{0,998}\\n)*+){4}");

    /** The first element of a file that declares itself to be XML. */
    private static final Pattern ROOT = Pattern.compile(
            "^(?:\\xEF\\xBB\\xBF)?\\s*<\\?xml\\b.{0,200}?\\?>(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\]\\s*+)?>)*+<(?:[\\w.-]+:)?([\\w.-]+)",
            Pattern.DOTALL);

    private UnsupportedKinds() {}

    static void check(byte[] head, String name) throws Unreadable {
        for (var kind : KINDS) {
            if (stands(head, kind.offset, kind.magic)) throw refusal(name, kind.name);
        }
        if (endsWith(name, TARO)) throw refusal(name, "一太郎 (Ichitaro, .jtd)");
        var start = Recognition.latin(head, 2048);
        var root = ROOT.matcher(start);
        if (root.find() && !root.group(1).equalsIgnoreCase("html"))
            throw refusal(name, "XML (" + xmlKind(root.group(1)) + ")");
        if (start.contains("MIME-Version:") && start.contains("multipart/related")) {
            throw refusal(name, "a web archive (.mht)");
        }
        if (MAIL.matcher(start).lookingAt()
                && (start.contains("\nMIME-Version:") || FIELDS.matcher(start).lookingAt())) {
            throw refusal(name, "an e-mail (.eml)");
        }
    }

    private static String xmlKind(String root) {
        return switch (root) {
            case "wordDocument" -> "Word 2003 XML";
            case "Workbook" -> "Excel 2003 XML";
            case "package" -> "Word in one XML file";
            case "document" -> "OpenDocument in one XML file";
            default -> root;
        };
    }

    static Unreadable refusal(String name, String kind) {
        return Unreadable.because(UNSUPPORTED, "%s is %s, which we do not read".formatted(name, kind));
    }

    static boolean endsWith(String name, String... extensions) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(extensions).anyMatch(extension -> lower.endsWith("." + extension));
    }

    private static boolean stands(byte[] head, int offset, String magic) {
        if (head.length < offset + magic.length() / 2) return false;
        for (var i = 0; i < magic.length() / 2; i++) {
            if ((head[offset + i] & 0xFF) != Integer.parseInt(magic, 2 * i, 2 * i + 2, 16)) return false;
        }
        return true;
    }
}
