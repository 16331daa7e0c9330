package jp.shingi.extract.office;

/** How automatic numbering writes a number: the formats of ST_NumberFormat (ECMA-376 part 1, 17.18.59) that Japanese documents use. */
final class Counting {
    private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
    private static final String HALF_AIUEO = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private static final String HALF_IROHA = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽ";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String KANJI = "〇一二三四五六七八九";
    private static final String WIDE = "０１２３４５６７８９";
    private static final String LEGAL = "〇壱弐参四伍六七八九";

    private Counting() {}

    /**
     * The n-th number.
     *
     * @param format value of {@code w:numFmt}; an unknown one counts in digits
     */
    static String of(String format, int n) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero", "01" -> "%02d".formatted(n);
            case "001", "0001", "00001" -> ("%0" + format.length() + "d").formatted(n);
            case "upperLetter" -> letters(n, 'A');
            case "lowerLetter" -> letters(n, 'a');
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(java.util.Locale.ROOT);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(n);
            case "decimalEnclosedParen" -> n <= 20 ? Character.toString('⑴' + n - 1) : "(" + n + ")";
            case "decimalEnclosedFullstop" -> n <= 20 ? Character.toString('⒈' + n - 1) : n + ".";
            case "aiueoFullWidth" -> cycle(AIUEO, n);
            case "aiueo" -> cycle(HALF_AIUEO, n);
            case "irohaFullWidth" -> cycle(IROHA, n);
            case "iroha" -> cycle(HALF_IROHA, n);
            case "ideographTraditional" -> cycle(STEMS, n);
            case "ideographZodiac" -> cycle(BRANCHES, n);
            case "japaneseCounting", "chineseCounting", "chineseCountingThousand", "taiwaneseCounting" ->
                kanji(n, KANJI, "十百千");
            case "japaneseLegal" -> kanji(n, LEGAL, "拾百阡");
            case "fullWidthCounting" -> kanji(n, WIDE, "十百千");
            case "japaneseDigitalTenThousand", "ideographDigital", "taiwaneseDigital" -> digits(n);
            case "ideographEnclosedCircle" -> n >= 1 && n <= 10 ? Character.toString('㊀' + n - 1) : Integer.toString(n);
            default -> Integer.toString(n);
        };
    }

    private static String letters(int n, char first) {
        if (n < 1) return Integer.toString(n);
        return Character.toString(first + (n - 1) % 26).repeat((n - 1) / 26 + 1);
    }

    private static String cycle(String signs, int n) {
        return n < 1 ? Integer.toString(n) : Character.toString(signs.charAt((n - 1) % signs.length()));
    }

    private static String circled(int n) {
        if (n >= 1 && n <= 20) return Character.toString('①' + n - 1);
        if (n >= 21 && n <= 35) return Character.toString('㉑' + n - 21);
        return n >= 36 && n <= 50 ? Character.toString('㊱' + n - 36) : Integer.toString(n);
    }

    private static String fullWidth(int n) {
        var wide = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static String digits(int n) {
        var kanji = new StringBuilder();
        Integer.toString(Math.abs(n)).chars().forEach(c -> kanji.append(KANJI.charAt(c - '0')));
        return kanji.toString();
    }

    private static String kanji(int n, String digits, String units) {
        if (n < 1) return n == 0 ? digits.substring(0, 1) : Integer.toString(n);
        var groups = new StringBuilder();
        if (n >= 100_000_000)
            groups.append(fourDigits(n / 100_000_000, digits, units)).append('億');
        if (n / 10_000 % 10_000 > 0)
            groups.append(fourDigits(n / 10_000 % 10_000, digits, units)).append('万');
        return groups.append(fourDigits(n % 10_000, digits, units)).toString();
    }

    private static String fourDigits(int n, String digits, String units) {
        var text = new StringBuilder();
        for (int place = 3, rest = n; place >= 0; place--) {
            var unit = (int) Math.pow(10, place);
            var digit = rest / unit;
            rest %= unit;
            if (digit == 0) continue;
            if (digit > 1 || place == 0) text.append(digits.charAt(digit));
            if (place > 0) text.append(units.charAt(place - 1));
        }
        return text.toString();
    }

    private static String roman(int n) {
        if (n < 1 || n > 399) return Integer.toString(n);
        var text = new StringBuilder();
        var values = new int[] {100, 90, 50, 40, 10, 9, 5, 4, 1};
        var signs = new String[] {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        for (int i = 0, rest = n; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) text.append(signs[i]);
        }
        return text.toString();
    }
}
