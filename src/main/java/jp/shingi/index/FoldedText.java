package jp.shingi.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text as its bigrams see it: each character folded, layout passed over, with the place in the text as published. Far cheaper than the
 * bigrams where only a few places are wanted.
 */
public final class FoldedText {
    /** Stands for any one character. */
    public static final int ANY = -1;

    private final String text;
    private int[] points;
    private int[] starts;
    private int[] ends;
    private int size;

    private FoldedText(String text) {
        this.text = text;
        points = new int[text.length() + 8];
        starts = new int[points.length];
        ends = new int[points.length];
        for (int at = 0; at < text.length(); ) {
            char one = CharacterFolds.one(text.charAt(at));
            boolean alone = one != CharacterFolds.OTHER
                    && (at + 1 == text.length() || CharacterFolds.one(text.charAt(at + 1)) != CharacterFolds.OTHER);
            if (alone) add(one, at, ++at);
            else at = add(at);
        }
    }

    public static FoldedText of(String text) {
        return new FoldedText(text);
    }

    /**
     * A stretch of the text as published.
     *
     * @param start UTF-16 code units from 0, inclusive; equal to {@code end} nowhere
     */
    public record Place(int start, int end) {}

    /** Where the folded characters follow each other; places may overlap. @param wanted code points, or {@link #ANY}; begins with none of those */
    public List<Place> find(int[] wanted) {
        var places = new ArrayList<Place>();
        for (int at = 0; at + wanted.length <= size; at++)
            if (points[at] == wanted[0] && stands(at, wanted))
                places.add(new Place(starts[at], ends[at + wanted.length - 1]));
        return places;
    }

    /** The folded character at a place in the row of letters and signs; empty behind the last. */
    Optional<Place> place(int position, int point) {
        return position < size && points[position] == point
                ? Optional.of(new Place(starts[position], ends[position]))
                : Optional.empty();
    }

    private boolean stands(int at, int[] wanted) {
        for (int n = 1; n < wanted.length; n++) if (wanted[n] != ANY && points[at + n] != wanted[n]) return false;
        return true;
    }

    /** Adds the character there with those that combine with it; returns where the next begins. */
    private int add(int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && !CharacterFolds.begins(text.codePointAt(end)))
            end += Character.charCount(text.codePointAt(end));
        var folded = end == at + 1 ? CharacterFolds.of(text.charAt(at)) : CharacterFolds.of(text.substring(at, end));
        for (int point : folded) add(point, at, end);
        return end;
    }

    private void add(int point, int start, int end) {
        if (size == points.length) {
            points = Arrays.copyOf(points, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        points[size] = point;
        starts[size] = start;
        ends[size++] = end;
    }
}
