package jp.shingi.structure.minutes;

/** The characters that set labels off. */
final class Signs {
    /** Each group is one shape: the first character stands for all. */
    private static final String[] SIGNS = {
        "○〇◯", "◎", "●⚫", "◇", "◆", "□", "■", "△▵", "▲", "▽", "▼", "☆", "★", "※", "▶▷►▸", "◉", "◦", "❏❑", "➢➤", "＞"
    };
    /** Signs of lists, too common to mean a speaker by themselves. */
    private static final String LIST = "・･•‣▪▫-‐－–*＊+";

    private static final String OPEN = "（(【〔［[｛{＜<《≪〈「『";
    private static final String CLOSE = "））】〕］］｝｝＞＞》≫〉」』";
    private static final String SHAPE = "（（【〔［［｛｛＜＜《≪〈「『";

    /** The shape of every character; most have none. A table, because each character of long paragraphs is asked. */
    private static final char[] SHAPES = new char[Character.MAX_VALUE + 1];

    static {
        for (var group : SIGNS) for (char sign : group.toCharArray()) SHAPES[sign] = group.charAt(0);
    }

    private Signs() {}

    /** The character that stands for the sign's shape, or 0. */
    static char shape(char c) {
        return SHAPES[c];
    }

    static boolean list(char c) {
        return LIST.indexOf(c) >= 0;
    }

    /** The opening bracket that stands for its shape, or 0. */
    static char open(char c) {
        int at = OPEN.indexOf(c);
        return at < 0 ? 0 : SHAPE.charAt(at);
    }

    /** The bracket that closes a shape. */
    static char closing(char shape) {
        int at = SHAPE.indexOf(shape);
        return at < 0 ? 0 : CLOSE.charAt(OPEN.indexOf(shape));
    }

    private static char shapeOfClosing(char c) {
        return switch (c) {
            case '）', ')' -> '（';
            case '】' -> '【';
            case '〕' -> '〔';
            case '］', ']' -> '［';
            case '｝', '}' -> '｛';
            case '＞', '>' -> '＜';
            case '》' -> '《';
            case '≫' -> '≪';
            case '〉' -> '〈';
            case '」' -> '「';
            case '』' -> '『';
            default -> 0;
        };
    }

    /** Position of the bracket that closes the one at {@code from}, at most {@code reach} characters on; -1 where none does. */
    static int closeOf(String text, int from, int reach) {
        char shape = open(text.charAt(from));
        int depth = 0;
        int end = Math.min(text.length(), from + reach);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (open(c) == shape) depth++;
            else if (shapeOfClosing(c) == shape && --depth == 0) return i;
            else if (c == '。') return -1;
        }
        return -1;
    }

    static boolean colon(char c) {
        return c == ':' || c == '：' || c == '︓' || c == '﹕' || c == '∶' || c == '；' || c == ';';
    }

    static boolean dot(char c) {
        return c == '・' || c == '･' || c == '…' || c == '‥' || c == '.' || c == '．' || c == '⋯';
    }

    static boolean dash(char c) {
        return c == '―' || c == '—' || c == '─' || c == '－' || c == '-' || c == '–' || c == '‐' || c == '━';
    }
}
