package jp.shingi.extract.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** Character error rate: edits from one text to another, white space aside, for each character of the truth. */
final class ErrorRate {
    private ErrorRate() {}

    /** @param truth file with the true text */
    static double of(String text, Path truth) throws IOException {
        return of(text, Files.readString(truth));
    }

    static double of(String text, String truth) {
        var want = plain(truth);
        return (double) distance(plain(text), want) / want.length();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replaceAll("[\\s\\u3000\\u00a0]+", ""), Normalizer.Form.NFC);
    }

    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var here = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) before[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            here[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(change, Math.min(before[j], here[j - 1]) + 1);
            }
            var swap = before;
            before = here;
            here = swap;
        }
        return before[other.length()];
    }
}
