package jp.shingi.extract.office;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The source of an RTF file as its words (RTF specification 1.9): groups, control words, bytes of text. */
final class RtfWords {
    /** Receives the words in order. */
    interface Reader {
        void open();

        void close();

        /** A control word, or a control sign such as {@code *}. */
        void word(String word, OptionalInt number);

        /** One byte of text. */
        void text(byte b);
    }

    private final byte[] source;
    private int at;

    RtfWords(byte[] source) {
        this.source = source;
    }

    void read(Reader reader) {
        while (at < source.length) {
            var c = source[at++];
            switch (c) {
                case '{' -> reader.open();
                case '}' -> reader.close();
                case '\\' -> control(reader);
                case '\r', '\n', 0 -> {}
                default -> reader.text(c);
            }
        }
    }

    private void control(Reader reader) {
        if (at >= source.length) return;
        var c = source[at];
        if (!letter(c)) {
            at++;
            sign(c, reader);
            return;
        }
        var start = at;
        while (at < source.length && letter(source[at]) && at - start < 40) at++;
        var word = new String(source, start, at - start, StandardCharsets.US_ASCII);
        reader.word(word, number());
        if (at < source.length && source[at] == ' ') at++;
    }

    private void sign(byte c, Reader reader) {
        switch (c) {
            case '\'' -> {
                var digits = at + 2 <= source.length ? new String(source, at, 2, StandardCharsets.US_ASCII) : "";
                if (!digits.matches("[0-9A-Fa-f]{2}")) return;
                at += 2;
                reader.text((byte) Integer.parseInt(digits, 16));
            }
            case '\\', '{', '}' -> reader.text(c);
            case '\r', '\n' -> reader.word("par", OptionalInt.empty());
            default -> reader.word(Character.toString(c), OptionalInt.empty());
        }
    }

    private OptionalInt number() {
        var start = at;
        if (at < source.length && source[at] == '-') at++;
        while (at < source.length && source[at] >= '0' && source[at] <= '9') at++;
        if (at - start > 11) return OptionalInt.empty();
        var digits = new String(source, start, at - start, StandardCharsets.US_ASCII);
        return digits.matches("-?\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static boolean letter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
