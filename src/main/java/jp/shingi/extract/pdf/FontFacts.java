package jp.shingi.extract.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shingi.extract.SymbolFont;
import jp.shingi.text.Fold;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What is asked of a font again and again: the text of its codes, whether it is bold, how tall an em is. */
final class FontFacts {
    static final String UNKNOWN = "\uFFFD";

    private final PDFont font;
    private final Map<Integer, String> texts = new HashMap<>();
    final boolean bold;
    final boolean vertical;
    /** Ems per unit of the text matrix: 1 but for Type 3 fonts with a matrix of their own. */
    final double em;

    /** Fonts with one glyph for ～ and 〜. */
    private static final Pattern ONE_WAVE = Pattern.compile("Noto(?:Sans|Serif)|SourceHan");

    private static final Pattern TAG_OR_STYLE = Pattern.compile("^[A-Z]{6}\\+|-?(?:Regular|MT|,.*)$");

    private final boolean oneWave;
    private final String family;

    FontFacts(PDFont font) {
        this.font = font;
        bold = boldName(font) || boldDescriptor(font);
        vertical = font.isVertical();
        family = family(font);
        // the fonts that browsers print as drawings have no name; they are of this kind
        oneWave = ONE_WAVE.matcher(family).find() || font instanceof PDType3Font && family.isEmpty();
        em = font instanceof PDType3Font type3 ? type3Em(type3) : 1;
    }

    /** The text of a code; U+FFFD where neither the file nor the font program says. */
    String text(int code) {
        return texts.computeIfAbsent(code, this::read);
    }

    private String read(int code) {
        try {
            var text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
            return text == null || text.isEmpty() || text.charAt(0) == 0 ? UNKNOWN : meant(text);
        } catch (RuntimeException e) {
            return UNKNOWN;
        }
    }

    /** Radicals as the ideographs they are drawn like, signs of vertical writing as the usual ones; some fonts draw ・ and ‧, ／ and ∕, ～ and 〜 with one glyph, and browsers name the wrong one. */
    private String meant(String text) {
        if (text.equals("\u301C") && oneWave) return "～";
        var sign = SymbolFont.plain(text, family);
        if (sign.isEmpty()) return UNKNOWN;
        return Fold.verticalForms(Fold.radicals(sign)).replace('\u2027', '・').replace('\u2215', '／');
    }

    /** The name without the tag of a subset and without style: {@code ABCDEF+Wingdings-Regular} is Wingdings, SymbolMT is Symbol. */
    private static String family(PDFont font) {
        var name = font.getName();
        if (name == null) return "";
        return TAG_OR_STYLE.matcher(name).replaceAll("").replaceFirst("(?<=Wingdings)(?=[23])", " ");
    }

    private static boolean boldName(PDFont font) {
        var name = font.getName();
        if (name == null) return false;
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("bold") || lower.contains("heavy") || lower.contains("black");
    }

    private static boolean boldDescriptor(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    private static double type3Em(PDType3Font font) {
        var unit = Math.abs(font.getFontMatrix().getScalingFactorY());
        var box = font.getFontBBox();
        var height = box == null ? 0 : Math.abs(box.getHeight()) * unit;
        return height > 0.2 && height < 4 ? 1 : unit > 0 ? unit * 1000 : 1;
    }
}
