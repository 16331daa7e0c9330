package jp.shingi.extract.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Kangxi and CJK radicals (U+2E80–2FD5) → the ideographs that they are drawn like. Browsers and some fonts name the radical
 * where the text has the ideograph: 練⾺区 for 練馬区. The table {@code radicals.tsv} is Unicode's Equivalent_Unified_Ideograph.
 */
final class Radicals {
    private static final int FIRST = 0x2E80;
    private static final int LAST = 0x2FD5;
    private static final char[] IDEOGRAPHS = table();

    private Radicals() {}

    /** The text with its radicals replaced; the same object where it has none. */
    static String fold(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (fold(text.charAt(i)) != text.charAt(i)) return replaced(text);
        }
        return text;
    }

    private static String replaced(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) chars[i] = fold(chars[i]);
        return new String(chars);
    }

    private static char fold(char c) {
        if (c == '\u2027') return '・'; // some fonts draw both with one glyph, and browsers then name the wrong one
        return c < FIRST || c > LAST || IDEOGRAPHS[c - FIRST] == 0 ? c : IDEOGRAPHS[c - FIRST];
    }

    private static char[] table() {
        var table = new char[LAST - FIRST + 1];
        try (var in = Objects.requireNonNull(Radicals.class.getResourceAsStream("radicals.tsv"), "radicals.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(row -> row[1].length() == 1)
                    .forEach(row -> table[Integer.parseInt(row[0], 16) - FIRST] = row[1].charAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
