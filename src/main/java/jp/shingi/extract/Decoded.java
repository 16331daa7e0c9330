package jp.shingi.extract;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes as text.
 *
 * @param charset what they were read as
 * @param errors places where the bytes are none of that charset, each read as U+FFFD
 */
public record Decoded(String text, Charset charset, int errors) {
    /** Shift_JIS as it is published: with the extensions of NEC and IBM. */
    static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private static final Charset EUC_JP = Charset.forName("x-eucJP-Open");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** ISO-2022-JP with the extensions of NEC and IBM, as Windows writes it. */
    private static final Charset JIS = Charset.forName("x-windows-iso2022jp");

    private static final List<Charset> CANDIDATES = List.of(StandardCharsets.UTF_8, SHIFT_JIS, EUC_JP);

    /**
     * Reads bytes by their byte order mark, else as declared where that fits, else as the Japanese charset that fits best.
     *
     * @param declared name of a charset as a meta element gives it, trusted only as far as the bytes bear it out
     */
    public static Decoded of(byte[] bytes, Optional<String> declared) {
        var marked = byMark(bytes);
        if (marked.isPresent()) return marked.get();
        if (isJis(bytes)) return as(bytes, 0, JIS);
        var wanted = declared.flatMap(Decoded::named).map(charset -> as(bytes, 0, charset));
        if (wanted.isPresent()
                && wanted.get().errors == 0
                && !wanted.get().odd()
                && !wanted.get().western()) return wanted.get();
        var best = best(bytes);
        return wanted.filter(said -> said.badness() <= best.badness()).orElse(best);
    }

    private static Decoded best(byte[] bytes) {
        var best = as(bytes, 0, CANDIDATES.getFirst());
        for (var charset : CANDIDATES.subList(1, CANDIDATES.size())) {
            if (best.errors == 0 && best.charset == StandardCharsets.UTF_8) return best;
            var other = as(bytes, 0, charset);
            if (other.badness() < best.badness()) best = other;
        }
        return withNul(bytes) ? better(best, bytes) : best;
    }

    /** Japanese text in UTF-16 has NUL bytes only at line ends and digits. */
    private static Decoded better(Decoded best, byte[] bytes) {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var other = as(bytes, 0, charset);
            if (other.badness() < best.badness()) best = other;
        }
        return best;
    }

    private static boolean withNul(byte[] bytes) {
        for (var b : bytes) if (b == 0) return true;
        return false;
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(as(bytes, 3, StandardCharsets.UTF_8));
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) return Optional.of(as(bytes, 4, UTF_32LE));
        if (starts(bytes, 0xFF, 0xFE)) return Optional.of(as(bytes, 2, StandardCharsets.UTF_16LE));
        if (starts(bytes, 0xFE, 0xFF)) return Optional.of(as(bytes, 2, StandardCharsets.UTF_16BE));
        return wideWithoutMark(bytes).map(charset -> as(bytes, 0, charset));
    }

    /** UTF-16 without a mark: line ends and digits leave NUL bytes on one side only. */
    private static Optional<Charset> wideWithoutMark(byte[] bytes) {
        var nul = new int[2];
        var n = Math.min(bytes.length, 4096);
        for (var i = 0; i < n; i++) if (bytes[i] == 0) nul[i & 1]++;
        if (nul[0] + nul[1] < n / 100 + 1) return Optional.empty();
        if (nul[1] > 20 * nul[0]) return Optional.of(StandardCharsets.UTF_16LE);
        return nul[0] > 20 * nul[1] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (var i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /** ISO-2022-JP: seven bits, and an escape to JIS X 0208. */
    private static boolean isJis(byte[] bytes) {
        var escape = false;
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) return false;
            if (bytes[i] == 0x1B
                    && i + 2 < bytes.length
                    && bytes[i + 1] == '$'
                    && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                escape = true;
            }
        }
        return escape;
    }

    private static Optional<Charset> named(String name) {
        var key = name.strip().toLowerCase().replace('_', '-');
        return switch (key) {
            case "shift-jis",
                    "sjis",
                    "x-sjis",
                    "ms932",
                    "cp932",
                    "windows-31j",
                    "ms-kanji",
                    "csshiftjis",
                    "shift-jis-2004" -> Optional.of(SHIFT_JIS);
            case "euc-jp", "x-euc-jp", "euc", "eucjp", "cp51932", "eucjp-ms" -> Optional.of(EUC_JP);
            case "iso-2022-jp", "jis", "csiso2022jp" -> Optional.of(JIS);
            default -> supported(key);
        };
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Decoded as(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            var decoded = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            var text = charset.equals(EUC_JP) ? asWindows(decoded) : decoded;
            return new Decoded(
                    text, charset, (int) text.chars().filter(c -> c == 0xFFFD).count());
        } catch (java.nio.charset.CharacterCodingException impossible) {
            throw new AssertionError("errors are replaced", impossible);
        }
    }

    /** The signs for which EUC-JP has one code and Unicode two, as browsers and Shift_JIS give them. */
    private static String asWindows(String text) {
        return text.replace('〜', '～')
                .replace('−', '－')
                .replace('‖', '∥')
                .replace('¢', '￠')
                .replace('£', '￡')
                .replace('¬', '￢');
    }

    /** Declared by programs that know no Japanese; whatever the bytes are, they are this too. */
    private boolean western() {
        return charset.name().matches("ISO-8859-\\d+|windows-125\\d|US-ASCII");
    }

    /** Half-width katakana in number, private characters: what EUC-JP looks like when read as Shift_JIS. */
    private boolean odd() {
        return oddities() * 20L > japanese() + 20L;
    }

    private long oddities() {
        return text.chars()
                .filter(c -> c >= 0xFF61 && c <= 0xFF9F || c >= 0xE000 && c <= 0xF8FF || c >= 0x80 && c < 0xA0)
                .count();
    }

    private long japanese() {
        return text.chars()
                .filter(c -> c >= 0x3041 && c <= 0x30FE || c >= 0x3001 && c <= 0x3002)
                .count();
    }

    private long badness() {
        return errors * 10L + oddities() - japanese();
    }

    /** Whether this is text at all: hardly any errors and control characters, in what reads as Japanese a few more. */
    public boolean plausible() {
        var control = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != 0x1A)
                .count();
        var share = japanese() * 5 > text.length() ? 20 : 100;
        return (errors + control) * share <= text.length();
    }
}
