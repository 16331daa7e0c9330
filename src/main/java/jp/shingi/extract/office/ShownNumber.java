package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Numbers as a Japanese Excel shows them, where POI's formatter falls short: digits in kanji or full width ({@code [DBNum1]}), sections
 * that show nothing, thousands left out ({@code #,##0,"千円"}), room kept for signs ({@code _ }) and filled ({@code * }).
 */
final class ShownNumber {
    private static final Pattern QUOTED_OR_ROOM = Pattern.compile("(\"[^\"]*\"|\\\\.)|_.|\\*.");
    private static final Pattern KANJI = Pattern.compile("\\[DBNum([1-3])\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0#?])(,+)(?=[^0#?,]|$)");
    private static final String[] DIGITS = {"〇一二三四五六七八九", "〇壱弐参四伍六七八九", "０１２３４５６７８９"};
    private static final String[] COUNTS = {"japaneseCounting", "japaneseLegal", "fullWidthCounting"};

    private ShownNumber() {}

    /** @param id of the format in the workbook, for the ones that every program knows */
    static String of(double value, int id, String format, DataFormatter formatter) {
        var kanji = KANJI.matcher(format);
        var digits = kanji.find() ? Integer.parseInt(kanji.group(1)) : 0;
        var plain = withoutRoom(kanji.replaceAll(""));
        if (!CONDITION.matcher(plain).find() && showsNothing(value, plain)) return "";
        if (digits > 0
                && plain.replaceAll("\\[[^\\]]*\\]", "").equalsIgnoreCase("General")
                && value == Math.rint(value))
            return Counting.of(COUNTS[digits - 1], (int) Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
        var scaled = value;
        var commas = THOUSANDS.matcher(plain);
        if (commas.find()) scaled = value / Math.pow(1000, commas.group(1).length());
        var shown = formatter.formatRawCellContents(scaled, id, commas.replaceAll(""));
        return digits == 0 ? shown : written(shown, DIGITS[digits - 1]);
    }

    private static String withoutRoom(String format) {
        return QUOTED_OR_ROOM
                .matcher(format)
                .replaceAll(
                        part -> part.group(1) == null ? "" : java.util.regex.Matcher.quoteReplacement(part.group(1)));
    }

    private static boolean showsNothing(double value, String format) {
        var sections = sections(format);
        if (sections.size() < 2) return false;
        var at = value > 0 ? 0 : value < 0 ? 1 : sections.size() > 2 ? 2 : 0;
        return sections.get(at).replaceAll("\\[[^\\]]*\\]", "").isBlank();
    }

    /** The parts between semicolons that stand in no quotes: for numbers above, below and equal to 0, and for text. */
    static List<String> sections(String format) {
        var sections = new ArrayList<String>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i < format.length(); i++) {
            var c = format.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == '\\' && !quoted) i++;
            else if (c == ';' && !quoted) {
                sections.add(format.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(format.substring(start));
        return sections;
    }

    private static String written(String shown, String digits) {
        var text = new StringBuilder();
        shown.chars().forEach(c -> text.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : (char) c));
        return text.toString();
    }

    /** Text under a format that says something around it: {@code @"課長"}. */
    static String text(String value, String format) {
        var sections = sections(withoutRoom(format));
        var own = sections.size() == 4 ? sections.getLast() : sections.size() == 1 ? sections.getFirst() : "@";
        if (sections.size() == 4 && own.isEmpty()) return "";
        if (own.equals("@") || !own.contains("@")) return value;
        var shown = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < own.length(); i++) {
            var c = own.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == '\\' && !quoted && i + 1 < own.length()) shown.append(own.charAt(++i));
            else if (c == '[' && !quoted) i = Math.max(i, own.indexOf(']', i));
            else shown.append(c == '@' && !quoted ? value : Character.toString(c));
        }
        return shown.toString();
    }
}
