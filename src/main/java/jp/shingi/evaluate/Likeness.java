package jp.shingi.evaluate;

import java.util.Arrays;

/** How alike two plain texts are, 0 to 1. */
final class Likeness {
    /** Beyond this many cells the exact distance gives way to shared pairs of characters. */
    private static final long MOST_CELLS = 4_000_000;

    private Likeness() {}

    /** One less the share of characters to edit (Levenshtein over the longer length). */
    static double edit(String a, String b) {
        if (a.equals(b)) return 1;
        var longest = Math.max(a.length(), b.length());
        if ((long) a.length() * b.length() > MOST_CELLS) return pairs(pairsOf(a), pairsOf(b));
        return 1 - distance(a, b) / (double) longest;
    }

    /** The Dice coefficient of two sorted lists of character pairs. */
    static double pairs(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) return a.length == b.length ? 1 : 0;
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) i++;
            else j++;
        }
        return 2.0 * shared / (a.length + b.length);
    }

    /** Pairs of neighbouring UTF-16 units, the first one paired with the beginning; sorted. */
    static int[] pairsOf(String text) {
        var pairs = new int[text.length()];
        for (int i = 0; i < pairs.length; i++) pairs[i] = (i == 0 ? 0 : text.charAt(i - 1) << 16) | text.charAt(i);
        Arrays.sort(pairs);
        return pairs;
    }

    private static int distance(String a, String b) {
        var above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
