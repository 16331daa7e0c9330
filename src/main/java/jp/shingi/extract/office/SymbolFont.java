package jp.shingi.extract.office;

import java.util.Map;
import java.util.Optional;

/** Characters of symbol fonts, which office files keep at private code points, as Unicode. */
final class SymbolFont {
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
            Map.entry(0x9F, "・"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA7, "■"),
            Map.entry(0xA8, "□"),
            Map.entry(0xB2, "◇"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE8, "→"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "☒"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS2 = Map.of(
            0x50, "✓", 0x52, "☑", 0x54, "☒", 0x97, "●", 0x98, "●", 0x99, "○", 0xA2, "■", 0xA3, "□", 0x2A, "☐", 0x53,
            "☒");

    private static final Map<Integer, String> SYMBOL =
            Map.of(0xB7, "・", 0xB4, "×", 0xB1, "±", 0xAE, "→", 0xA3, "≦", 0xB3, "≧", 0xB8, "÷", 0xA8, "◆");

    private SymbolFont() {}

    /**
     * The sign at a code of a symbol font; absent where the font is an ordinary one or the sign has no equal in Unicode.
     *
     * @param code with or without the private offset 0xF000
     */
    static Optional<String> sign(String font, int code) {
        var low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        var table = switch (font.strip()) {
            case "Wingdings" -> WINGDINGS;
            case "Wingdings 2" -> WINGDINGS2;
            case "Symbol" -> SYMBOL;
            default -> Map.<Integer, String>of();
        };
        return Optional.ofNullable(table.get(low));
    }

    /** A text with private characters in it, the font being unknown: read as Symbol's or Wingdings', which are the usual ones. */
    static String plain(String text, String font) {
        if (text.chars().noneMatch(c -> c >= 0xF000 && c <= 0xF0FF)) return text;
        var plain = new StringBuilder();
        text.codePoints()
                .forEach(c -> plain.append(
                        c >= 0xF000 && c <= 0xF0FF
                                ? sign(font, c)
                                        .or(() -> sign("Wingdings", c))
                                        .or(() -> sign("Symbol", c))
                                        .orElse("")
                                : Character.toString(c)));
        return plain.toString();
    }
}
