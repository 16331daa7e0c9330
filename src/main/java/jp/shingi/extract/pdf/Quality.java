package jp.shingi.extract.pdf;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;

/**
 * Whether the text layer of a page is its text. Fonts without a map to Unicode give glyph numbers as foreign scripts or Latin signs;
 * wrong maps give characters that no council writes. The limits come from judgement and a few dozen files; no margin
 * was measured: see {@code src/docs/reading-pdf.md}.
 */
enum Quality {
    /** No character at all. */
    EMPTY,
    GOOD,
    GARBLED;

    /** Shorter texts tell too little. */
    private static final int ENOUGH = 20;

    private static final int PROSE = 150;
    /** The characters that administrative Japanese uses most: half of any page is made of them. */
    private static final BitSet COMMON = set("のにはをたがでてとしれさいるなんすまこあらっかりもよくきけせそちつへ、。（）・「」ー年月日区市町県都人個情報保護"
            + "会議長員委託事務第条項号課部名者国住民業行定法例対応用理利提供等及又資料平成令和一二三四五六七八九十０１２３４５６７８９"
            + "0123456789アイウスクシトリルロンタマラムドバプジグ大中小上下電話所病院医");

    private static final BitSet RARE = rare();

    private static BitSet set(String characters) {
        var set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    /** Ideographs of the second level of JIS X 0208 and beyond. */
    private static BitSet rare() {
        var windows = Charset.forName("windows-31j");
        var encoder = windows.newEncoder();
        var rare = new BitSet();
        for (var c = '\u4e00'; c <= '\u9fff'; c++) {
            var bytes = String.valueOf(c).getBytes(windows);
            if (!encoder.canEncode(c) || bytes.length == 2 && (bytes[0] & 0xff) >= 0x99) rare.set(c);
        }
        return rare;
    }

    static Quality of(List<Glyph> glyphs) {
        var text = new Counts();
        for (var glyph : glyphs) {
            if (!glyph.blank()) text.add(glyph.text());
        }
        if (text.all == 0) return EMPTY;
        return text.all >= ENOUGH && text.garbled() ? GARBLED : GOOD;
    }

    private static final class Counts {
        int all;
        int unknown;
        int japanese;
        int kanji;
        int rare;
        int common;
        int letters;
        int vowels;
        int digits;

        void add(String text) {
            for (var i = 0; i < text.length(); i++) add(text.charAt(i));
        }

        private void add(char c) {
            all++;
            if (foreign(c)) unknown++;
            if (Letters.japanese(c)) japanese++;
            if (c >= '\u4e00' && c <= '\u9fff') kanji(c);
            if (COMMON.get(c)) common++;
            if (c >= '0' && c <= '9') digits++;
            if (c < '\u0080' && Character.isLetter(c)) {
                letters++;
                if ("aeiouAEIOU".indexOf(c) >= 0) vowels++;
            }
        }

        private void kanji(char c) {
            kanji++;
            if (RARE.get(c)) rare++;
        }

        boolean garbled() {
            if (unknown > 0.15 * all) return true;
            if (japanese > 0.2 * all) return rare > 0.25 * Math.max(12, kanji) || all >= PROSE && common < 0.12 * all;
            var signs = all - japanese - letters - digits;
            if (japanese < 0.05 * all && signs > 0.3 * all && digits < 0.3 * all) return true;
            return letters > 0.5 * all && letters >= 40 && (vowels < 0.22 * letters || vowels > 0.6 * letters);
        }

        /** Characters that no Japanese office document is written in. */
        private static boolean foreign(char c) {
            if (c == '\ufffd' || c < ' ' || c >= '\u0080' && c < '\u00a0') return true;
            if (c < '\u0100') return c >= '\u00c0';
            if (c >= '\u0391' && c <= '\u03c9' || c >= '\u0401' && c <= '\u0451') return false;
            if (c >= '\u2000' && c <= '\u2bff' || c >= '\u2e80' && c <= '\u9fff') return false;
            return !(c >= '\uf900' && c <= '\ufaff' || c >= '\ufe10' && c <= '\ufe4f' || c >= '\uff00')
                    && !Character.isSurrogate(c);
        }
    }
}
