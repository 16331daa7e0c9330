package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;

/** Two writings of one label. */
final class Similar {
    private Similar() {}

    /** Whether two labels of at least four characters differ in one: 国保年金課長 and 国保年金長. */
    static boolean slip(String a, String b) {
        if (Math.min(a.length(), b.length()) < 4 || Math.abs(a.length() - b.length()) > 1 || a.equals(b)) return false;
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) i++;
        int j = 0;
        while (j < a.length() - i && j < b.length() - i && a.charAt(a.length() - 1 - j) == b.charAt(b.length() - 1 - j))
            j++;
        return Math.max(a.length(), b.length()) - i - j <= 1;
    }

    /** The length of the longest stretch that two texts share, white space and width aside. */
    static int shared(String a, String b) {
        var first = Text.folded(a);
        var second = Text.folded(b);
        var above = new int[second.length() + 1];
        int longest = 0;
        for (int i = 1; i <= first.length(); i++) {
            var row = new int[second.length() + 1];
            for (int j = 1; j <= second.length(); j++) {
                if (first.charAt(i - 1) == second.charAt(j - 1)) longest = Math.max(longest, row[j] = above[j - 1] + 1);
            }
            above = row;
        }
        return longest;
    }

    /** The share of character pairs that two texts have in common (Dice), 0 to 1; white space and width do not count. */
    static double likeness(String a, String b) {
        var first = pairs(a);
        var second = pairs(b);
        int total = first.size() + second.size();
        if (total == 0) return 0;
        int shared = 0;
        for (var pair : first) if (second.remove(pair)) shared++;
        return 2.0 * shared / total;
    }

    private static List<String> pairs(String text) {
        var folded = Text.folded(text);
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < folded.length(); i++) pairs.add(folded.substring(i, i + 2));
        return pairs;
    }
}
