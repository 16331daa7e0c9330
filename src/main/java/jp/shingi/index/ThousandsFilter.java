package jp.shingi.index;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Leaves a comma between digits only where it parts thousands: one to three digits before it, exactly three behind each. Any other parts
 * two numbers, and becomes 「、」, which JapaneseNumberFilter does not pass over: 「1,234円」 is 1234, 「1,2条」 is 1 and 2. No place changes.
 */
final class ThousandsFilter extends CharFilter {
    private static final String KANJI = "〇零一二三四五六七八九十百千万";

    private char[] text = {};
    private int size = -1;
    private int next;

    /** @param text folded: digits and commas of half width */
    ThousandsFilter(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (size < 0) readAll();
        if (next == size) return -1;
        int read = Math.min(length, size - next);
        System.arraycopy(text, next, into, from, read);
        next += read;
        return read;
    }

    private void readAll() throws IOException {
        var all = new StringBuilder();
        var buffer = new char[4096];
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) all.append(buffer, 0, read);
        text = new char[all.length()];
        all.getChars(0, text.length, text, 0);
        size = text.length;
        int listed = -2;
        for (int at = 1; at < size; at++) {
            if (text[at] != ',' || !isNumber(text[at - 1])) continue;
            int end = thousands(at, listed + 1);
            if (end == at) text[listed = at] = '、';
            else at = end - 1;
        }
    }

    /** Where the number ends whose first comma stands there; the place of the comma itself where it parts no thousands. @param after a comma of a list */
    private int thousands(int comma, int after) {
        int start = comma;
        while (start > 0 && isDigit(start - 1)) start--;
        int end = comma;
        while (end < size && text[end] == ',' && isDigit(end + 1) && isDigit(end + 2) && isDigit(end + 3)) end += 4;
        var whole = start < comma && comma - start <= 3 && start != after;
        return whole && !isDigit(end) && !(end < size && text[end] == ',' && isDigit(end + 1)) ? end : comma;
    }

    private boolean isDigit(int at) {
        return at < size && text[at] >= '0' && text[at] <= '9';
    }

    private static boolean isNumber(char sign) {
        return sign >= '0' && sign <= '9' || KANJI.indexOf(sign) >= 0;
    }

    @Override
    protected int correct(int place) {
        return place;
    }
}
