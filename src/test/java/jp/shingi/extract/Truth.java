package jp.shingi.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;

/** Compares what was read with a truth file: all white space removed, NFC. */
final class Truth {
    private Truth() {}

    static String squeeze(String text) {
        var kept = new StringBuilder();
        text.chars().filter(c -> !LineBuffer.blank((char) c)).forEach(c -> kept.append((char) c));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    static String of(Path truth) throws IOException {
        return squeeze(Files.readString(truth));
    }

    static String of(Extraction extraction) {
        return squeeze(Block.text(extraction.blocks()));
    }

    /** Levenshtein distance over the length of the truth. */
    static double errorRate(String truth, String read) {
        return (double) distance(truth, read) / truth.length();
    }

    private static int distance(String a, String b) {
        var from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) from++;
        var before = new int[b.length() - from + 1];
        for (var j = 0; j < before.length; j++) before[j] = j;
        for (var i = from; i < a.length(); i++) {
            var now = new int[before.length];
            now[0] = i - from + 1;
            for (var j = from; j < b.length(); j++) {
                var same = a.charAt(i) == b.charAt(j) ? 0 : 1;
                now[j - from + 1] =
                        Math.min(Math.min(now[j - from], before[j - from + 1]) + 1, before[j - from] + same);
            }
            before = now;
        }
        return before[before.length - 1];
    }

    /** The first place where the two part, for a person to look at. */
    static String firstDifference(String truth, String read) {
        var at = 0;
        while (at < Math.min(truth.length(), read.length()) && truth.charAt(at) == read.charAt(at)) at++;
        return "at %d: truth …%s… read …%s…".formatted(at, window(truth, at), window(read, at));
    }

    private static String window(String text, int at) {
        return text.substring(Math.max(0, at - 15), Math.min(text.length(), at + 40));
    }

    /** Prints the error rate of each pair of arguments: file, truth. */
    public static void main(String[] args) throws Exception {
        for (var i = 0; i < args.length; i += 2) {
            try {
                var read = of(new Extractor().extract(Path.of(args[i]), args[i]));
                var truth = of(Path.of(args[i + 1]));
                System.out.printf("%.4f %s %s%n", errorRate(truth, read), args[i], firstDifference(truth, read));
            } catch (Unreadable e) {
                System.out.println(e.reason() + " " + e.getMessage());
            }
        }
    }
}
