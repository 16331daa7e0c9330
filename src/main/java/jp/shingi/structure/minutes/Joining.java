package jp.shingi.structure.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.layout.Joined;

/**
 * Joins the lines of a turn: line ends that the page made are closed, paragraphs stay.
 *
 * <p>Web pages and office files end a line only where the writer did. A typeset page and the text that tools take from it end lines at
 * the measure: there a line goes on where it is full or its sentence has not ended.
 */
final class Joining {
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[・･•○〇◯●◎◇◆□■△▲▽▼☆★※*＊]|[①-⑳]|[（(][0-9０-９一二三四五六七八九十ア-ンa-z]{1,2}[）)]|[0-9０-９]{1,2}[．.、　 ](?![0-9０-９])|[ア-オ][　 .．、]|[-－―][ 　]).*");
    private static final double EM = 10.5;
    /** Lines of one measure differ by so many half-width columns: signs that may not stand at an end are pushed over. */
    private static final int SPREAD = 10;

    private static final int WIDEST = 160;
    private static final double FIRM = 0.8;
    private static final int FEW = 5;

    private final boolean hard;
    private final boolean pages;
    /** Width in half-width columns to which lines are filled; 0 where they are not. */
    private final int measure;

    private final OptionalDouble hanging;

    Joining(ExtractorKind source, List<Row> rows) {
        hard = source == ExtractorKind.HTML || source == ExtractorKind.DOCX;
        pages = source == ExtractorKind.PDF || source == ExtractorKind.OCR;
        measure = hard || pages ? 0 : measure(rows);
        hanging = measure == 0 ? OptionalDouble.empty() : hanging(rows);
    }

    /** The indent at which sentences go on, where nearly all of them keep it. */
    private static OptionalDouble hanging(List<Row> rows) {
        var indents = new HashMap<Double, Integer>();
        int all = 0;
        for (int i = 1; i < rows.size(); i++) {
            var before = rows.get(i - 1).text();
            if (Text.endsSentence(before.charAt(before.length() - 1))) continue;
            indents.merge(rows.get(i).line().indent(), 1, Integer::sum);
            all++;
        }
        int total = all;
        return indents.entrySet().stream()
                .filter(entry -> entry.getKey() > 0 && entry.getValue() >= FIRM * total && total >= FEW)
                .mapToDouble(Map.Entry::getKey)
                .findFirst();
    }

    /** The text, paragraphs parted by {@code \n}. */
    String text(List<Fragment> fragments) {
        var text = new StringBuilder();
        var line = new StringBuilder();
        for (int i = 0; i < fragments.size(); i++) {
            var part = fragments.get(i).text();
            if (part.isEmpty()) continue;
            if (!line.isEmpty() && !goesOn(fragments.get(i - 1), fragments.get(i))) flush(text, line);
            Joined.append(line, line.isEmpty() ? part : withoutDash(line, part));
        }
        flush(text, line);
        return text.toString();
    }

    /** A list sign that a tool put before the second half of a sentence. */
    private static String withoutDash(StringBuilder line, String part) {
        var cut = part.startsWith("- ") && part.length() > 2 && Text.hiragana(part.charAt(2));
        return cut && !Text.endsSentence(line.charAt(line.length() - 1)) ? part.substring(2) : part;
    }

    private static void flush(StringBuilder text, StringBuilder line) {
        if (line.isEmpty()) return;
        if (!text.isEmpty()) text.append('\n');
        text.append(line);
        line.setLength(0);
    }

    private boolean goesOn(Fragment before, Fragment after) {
        if (hard) return false;
        var ended = before.text().isEmpty()
                || Text.endsSentence(before.text().charAt(before.text().length() - 1));
        if (pages) return onPage(before.row(), after.row(), ended);
        if (ITEM.matcher(after.text()).matches()
                && !(after.text().startsWith("- ") && !ended)
                && (ended || columns(before) < measure - 6)) return false;
        if (measure == 0) return !ended && cut(before.text(), after.text());
        var full = columns(before) >= measure - 6;
        if (!ended)
            return full
                    || columns(before) > 0.7 * measure
                            && after.row().line().indent()
                                    <= before.row().line().indent() + EM / 2
                    || columns(before) > 0.9 * measure;
        if (hanging.isPresent())
            return full
                    && !after.row().first()
                    && Math.abs(after.row().line().indent() - hanging.getAsDouble()) < EM / 4;
        return full
                && !after.row().first()
                && after.row().line().indent() <= before.row().line().indent();
    }

    /** Where lines have no measure: a long line, or one that breaks off before kana, goes on. */
    private static boolean cut(String before, String after) {
        return before.length() > 60
                || after.startsWith("- ")
                || before.length() >= 25 && Text.hiragana(after.charAt(0));
    }

    private static boolean onPage(Row before, Row after, boolean ended) {
        if (before.block() == after.block()) return true;
        if (ended) return false;
        var broken = before.line().page() != after.line().page()
                || before.line().column() != after.line().column();
        return broken
                || !ITEM.matcher(after.text()).matches()
                        && after.line().indent() <= before.line().indent() + EM / 2;
    }

    private static int columns(Fragment fragment) {
        return columns(fragment.row());
    }

    private static int columns(Row row) {
        int columns = (int) Math.round(row.line().indent() / 5.25);
        for (int i = 0; i < row.text().length(); i++) {
            char c = row.text().charAt(i);
            columns += c < 0x2010 || c >= 0xFF61 && c <= 0xFFDC ? 1 : 2;
        }
        return columns;
    }

    /** The width at which unfinished lines end, if most of them end near it. */
    private static int measure(List<Row> rows) {
        var unfinished = rows.stream()
                .filter(row -> row.index() + 1 < rows.size() && row.text().length() > 12)
                .filter(row -> !Text.endsSentence(row.text().charAt(row.text().length() - 1)))
                .mapToInt(Joining::columns)
                .sorted()
                .toArray();
        if (unfinished.length < 5) return 0;
        int best = 0;
        int measure = 0;
        for (int from = 0, to = 0; from < unfinished.length; from++) {
            while (to < unfinished.length && unfinished[to] - unfinished[from] <= SPREAD) to++;
            if (to - from < best) continue;
            best = to - from;
            measure = unfinished[(from + to) / 2];
        }
        return best >= 0.4 * unfinished.length && measure <= WIDEST ? measure : 0;
    }
}
