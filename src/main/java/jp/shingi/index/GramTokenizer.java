package jp.shingi.index;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Every two neighbouring characters (code points), and the last one of each run alone, so that every character starts a token:
 * 「委託、可」 gives 委託, 託, and after a gap 可. White space is layout and is passed over; any other sign ends a run and leaves a gap.
 */
final class GramTokenizer extends Tokenizer {
    private static final int NOTHING = -1;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final char[] buffer = new char[8192];
    private int filled;
    private int next;
    private int read;

    private int current = NOTHING;
    private int currentStart;
    private int gap;

    @Override
    public void reset() throws IOException {
        super.reset();
        filled = 0;
        next = 0;
        read = 0;
        current = NOTHING;
        gap = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (current == NOTHING && !findLetter()) return false;
        int first = current;
        int start = currentStart;
        int skipped = gap;
        int end = start + Character.charCount(first);
        gap = 0;
        current = nextInRun();
        append(first);
        if (current != NOTHING) {
            append(current);
            end = currentStart + Character.charCount(current);
        }
        offsets.setOffset(correctOffset(start), correctOffset(end));
        increment.setPositionIncrement(1 + skipped);
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(read);
        offsets.setOffset(last, last);
        increment.setPositionIncrement(gap);
    }

    /** Moves to the next letter, counting the signs on the way as gaps. */
    private boolean findLetter() throws IOException {
        while (true) {
            currentStart = read;
            int point = readPoint();
            if (point == NOTHING) return false;
            if (isLetter(point)) {
                current = point;
                return true;
            }
            if (!isLayout(point)) gap++;
        }
    }

    /** The letter that follows in the same run, or {@link #NOTHING}; a sign that ends the run is counted as a gap. */
    private int nextInRun() throws IOException {
        while (true) {
            currentStart = read;
            int point = readPoint();
            if (point == NOTHING) return NOTHING;
            if (isLetter(point)) return point;
            if (!isLayout(point)) {
                gap++;
                return NOTHING;
            }
        }
    }

    private void append(int point) {
        if (Character.isBmpCodePoint(point)) term.append((char) point);
        else term.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
    }

    private int readPoint() throws IOException {
        int high = readChar();
        if (high == NOTHING || !Character.isHighSurrogate((char) high)) return high;
        int low = readChar();
        return low == NOTHING ? high : Character.toCodePoint((char) high, (char) low);
    }

    private int readChar() throws IOException {
        if (next == filled) {
            filled = input.read(buffer, 0, buffer.length);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return NOTHING;
            }
        }
        read++;
        return buffer[next++];
    }

    static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_SYMBOL;
    }

    static boolean isLayout(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
