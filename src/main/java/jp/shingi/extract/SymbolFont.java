package jp.shingi.extract;

import java.util.Map;
import java.util.Optional;

/** Characters of symbol fonts, which office files and the PDFs made of them keep at private code points, as Unicode. */
public final class SymbolFont {
    /** The signs that council documents draw with Wingdings. */
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6D, "❍"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x72, "❒"),
            Map.entry(0x74, "◆"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0x77, "◆"),
            Map.entry(0x81, "①"),
            Map.entry(0x82, "②"),
            Map.entry(0x83, "③"),
            Map.entry(0x84, "④"),
            Map.entry(0x85, "⑤"),
            Map.entry(0x86, "⑥"),
            Map.entry(0x87, "⑦"),
            Map.entry(0x88, "⑧"),
            Map.entry(0x89, "⑨"),
            Map.entry(0x8A, "⑩"),
            Map.entry(0x8C, "❶"),
            Map.entry(0x8D, "❷"),
            Map.entry(0x8E, "❸"),
            Map.entry(0x8F, "❹"),
            Map.entry(0x90, "❺"),
            Map.entry(0x9F, "・"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA4, "◉"),
            Map.entry(0xA5, "◎"),
            Map.entry(0xA7, "■"),
            Map.entry(0xA8, "□"),
            Map.entry(0xAB, "★"),
            Map.entry(0xB2, "◇"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"),
            Map.entry(0xE8, "→"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "☒"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS2 = Map.of(
            0x50, "✓", 0x52, "☑", 0x54, "☒", 0x97, "●", 0x98, "●", 0x99, "○", 0xA2, "■", 0xA3, "□", 0x2A, "☐", 0x53,
            "☒");

    private static final Map<Integer, String> WINGDINGS3 = Map.of(
            0x70, "▲", 0x71, "▼", 0x74, "◀", 0x75, "▶", 0x76, "◀", 0x77, "▶", 0x21, "←", 0x22, "→", 0x23, "↑", 0x24,
            "↓");

    private static final Map<Integer, String> WEBDINGS =
            Map.of(0x61, "✓", 0x63, "□", 0x67, "■", 0x6E, "●", 0x72, "☒", 0x33, "◀", 0x34, "▶", 0x35, "▲", 0x36, "▼");

    private static final Map<Integer, String> SYMBOL =
            Map.of(0xB7, "・", 0xB4, "×", 0xB1, "±", 0xAE, "→", 0xA3, "≦", 0xB3, "≧", 0xB8, "÷", 0xA8, "◆");

    private SymbolFont() {}

    /**
     * The sign at a code of a symbol font; absent where the font is an ordinary one or the sign has no equal in Unicode.
     *
     * @param code with or without the private offset 0xF000
     */
    public static Optional<String> sign(String font, int code) {
        var low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        return Optional.ofNullable(table(font).get(low));
    }

    private static Map<Integer, String> table(String font) {
        return switch (font.strip()) {
            case "Wingdings" -> WINGDINGS;
            case "Wingdings 2" -> WINGDINGS2;
            case "Wingdings 3" -> WINGDINGS3;
            case "Webdings" -> WEBDINGS;
            case "Symbol" -> SYMBOL;
            default -> Map.of();
        };
    }

    /**
     * A text as its font draws it: letters under the signs of a symbol font, and private characters. Where the font is unknown these are
     * read as Symbol's or Wingdings', which are the usual ones.
     */
    public static String plain(String text, String font) {
        var symbols = table(font);
        if (symbols.isEmpty() && text.chars().noneMatch(SymbolFont::isPrivate)) return text;
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.append(drawn(c, font, symbols)));
        return plain.toString();
    }

    private static String drawn(int c, String font, Map<Integer, String> symbols) {
        if (isPrivate(c)) {
            return sign(font, c)
                    .or(() -> sign("Wingdings", c))
                    .or(() -> sign("Symbol", c))
                    .orElse("");
        }
        return c > ' ' && c < 0x100 ? symbols.getOrDefault(c, Character.toString(c)) : Character.toString(c);
    }

    private static boolean isPrivate(int c) {
        return c >= 0xF000 && c <= 0xF0FF;
    }
}
