package jp.shingi.extract.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.shingi.extract.SymbolFont;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Automatic numbering of a Word 97 document, counted along while its paragraphs are read in order. */
final class DocLists {
    /** Names of the number formats (MSONFC, MS-OSHARED 2.2.1.3) that Japanese documents use, by their number. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(12, "aiueo"),
            Map.entry(13, "iroha"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(16, "japaneseLegal"),
            Map.entry(17, "japaneseDigitalTenThousand"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(20, "aiueoFullWidth"),
            Map.entry(21, "irohaFullWidth"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(28, "decimalEnclosedCircle"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private final Map<Integer, int[]> counters = new HashMap<>();

    /** Counts a paragraph and gives its marker; empty where it is in no list or the list draws nothing. */
    Optional<String> next(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.getIlfo() <= 0 || paragraph.getIlvl() > 8) return Optional.empty();
        try {
            return Optional.of(marker(paragraph.getList(), paragraph.getIlvl())).filter(marker -> !marker.isBlank());
        } catch (RuntimeException tornList) {
            return Optional.empty();
        }
    }

    private String marker(HWPFList list, int depth) {
        var counter = counters.computeIfAbsent(list.getLsid(), id -> new int[9]);
        counter[depth] = counter[depth] == 0 ? Math.max(1, list.getStartAt((char) depth)) : counter[depth] + 1;
        for (var deeper = depth + 1; deeper < 9; deeper++) counter[deeper] = 0;
        var text = list.getNumberText((char) depth);
        if (text == null) return "";
        if (format(list, depth).equals("bullet"))
            return SymbolFont.plain(text, "").strip();
        var marker = new StringBuilder();
        for (var c : text.toCharArray()) marker.append(c < 9 ? number(list, counter, c) : Character.toString(c));
        return marker.toString().strip();
    }

    private static String number(HWPFList list, int[] counter, int depth) {
        var count = counter[depth] == 0 ? Math.max(1, list.getStartAt((char) depth)) : counter[depth];
        return Counting.of(format(list, depth), count);
    }

    private static String format(HWPFList list, int depth) {
        return FORMATS.getOrDefault(list.getNumberFormat((char) depth), "decimal");
    }
}
