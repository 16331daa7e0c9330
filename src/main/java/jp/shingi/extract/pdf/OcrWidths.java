package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * Which digits, letters and brackets of a page that was read from its picture are full width: OCR gives all in half width, but a full-width sign has a
 * cell of an em, a half-width one of little more than half. Signs in a row tell by their distance, brackets by the room on their outer sides; a
 * digit alone is full width where the rows of the pages so far are.
 */
final class OcrWidths {
    /** Cells in ems: half-width ones measure 0.5 to 0.7, full-width ones 1. */
    private static final double FULL = 0.8;

    private static final double ROOM = 0.85;
    /** Lines whose type differs by less, as a share, are of one size. */
    private static final double ALIKE = 0.12;
    /** The empty half of a bracket. */
    private static final double OUTER = 0.42;

    private static final int ENOUGH = 3;
    /** The broadest ink, in ems, of a sign in a half cell, or of a digit in a full one. */
    private static final double BROADEST = 0.66;

    private static final Pattern GROUP = Pattern.compile("[0-9](?:[.,]?[0-9])*|[A-Za-z]+|%");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{1,12}\\)|\\[[^\\[\\]]{1,12}\\]");

    private final Raster raster;
    private final double usual;
    private final double height;
    private final Statistics page;

    /** @param page what is known of the pages before; what this page tells is added */
    OcrWidths(Raster raster, Collection<List<Tesseract.Word>> lines, Statistics page) {
        this.raster = raster;
        this.page = page;
        usual = em(lines);
        height = OcrLine.usual(lines, false);
        for (var line : lines) new InkLine(line).measure(page);
    }

    /** The median pitch of words of kanji and kana, in pixels; 0 where the page has none. */
    private static double em(Collection<List<Tesseract.Word>> lines) {
        var pitches =
                lines.stream().flatMap(line -> pitch(line).stream()).sorted().toArray(Double[]::new);
        return pitches.length == 0 ? 0 : pitches[pitches.length / 2];
    }

    /** Of each stretch of at least six letters, the distance of its words. */
    private static List<Double> pitch(List<Tesseract.Word> line) {
        var pitches = new ArrayList<Double>();
        var from = 0;
        for (var i = 0; i <= line.size(); i++) {
            if (i < line.size() && line.get(i).text().chars().allMatch(c -> Letters.japanese((char) c))) continue;
            if (i - from > 1) {
                var count = 0;
                for (var word : line.subList(from, i - 1)) count += word.text().length();
                if (count >= 6)
                    pitches.add(
                            (double) (line.get(i - 1).left() - line.get(from).left()) / count);
            }
            from = i + 1;
        }
        return pitches;
    }

    /** The words of a line with the signs that are full width on the page. */
    List<Tesseract.Word> of(List<Tesseract.Word> line) {
        var text = new InkLine(line).widened();
        var words = new ArrayList<Tesseract.Word>();
        var at = 0;
        for (var word : line)
            words.add(word.saying(text.substring(at, at += word.text().length())));
        return words;
    }

    /** What the signs of the pages have in common. */
    static final class Statistics {
        /** How many rows of signs are full width, how many half. */
        int full;

        int half;

        boolean mostFull() {
            return full > ENOUGH && full > 2 * half;
        }
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) return 0;
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** A stretch of ink between two empty columns of pixels. */
    private record Run(int from, int to) {
        double middle() {
            return (from + to) / 2.0;
        }

        int width() {
            return to - from;
        }
    }

    /** A line with its stretches of ink, and where each of its letters is expected. */
    private final class InkLine {
        private final String text;
        private final double[] expected;
        private final List<Run> runs;
        private final double em;

        InkLine(List<Tesseract.Word> words) {
            text = String.join("", words.stream().map(Tesseract.Word::text).toList());
            expected = words.stream()
                    .flatMapToDouble(word -> DoubleStream.iterate(
                                    0, i -> i < word.text().length(), i -> i + 1)
                            .map(i -> word.left()
                                    + word.width() * (i + 0.5) / word.text().length()))
                    .toArray();
            em = em(words);
            runs = em == 0 ? List.of() : runs(words);
        }

        /** Of a line in larger or smaller type its own, by its letters or its height. */
        private double em(List<Tesseract.Word> words) {
            var own = median(OcrWidths.pitch(words));
            if (own == 0) own = usual * OcrLine.usual(List.of(words), false) / height;
            return Math.abs(own - usual) < ALIKE * usual ? usual : own;
        }

        private List<Run> runs(List<Tesseract.Word> words) {
            var left = words.stream().mapToInt(Tesseract.Word::left).min().orElse(0) - (int) (em / 2);
            var right = words.stream()
                            .mapToInt(word -> word.left() + word.width())
                            .max()
                            .orElse(0)
                    + (int) (em / 2);
            var top = words.stream().mapToInt(Tesseract.Word::top).min().orElse(0);
            var bottom = words.stream()
                    .mapToInt(word -> word.top() + word.height())
                    .max()
                    .orElse(0);
            var found = new ArrayList<Run>();
            var begin = -1;
            for (var x = Math.max(0, left); x <= Math.min(raster.width() - 1, right); x++) {
                var inked = inked(x, Math.max(0, top), Math.min(raster.height(), bottom));
                if (inked && begin < 0) begin = x;
                if (!inked && begin >= 0) {
                    if (x - begin > em / 25) found.add(new Run(begin, x));
                    begin = -1;
                }
            }
            return found;
        }

        private boolean inked(int x, int top, int bottom) {
            for (var y = top; y < bottom; y++) if (raster.dark(x, y)) return true;
            return false;
        }

        /** The first of as many stretches of ink as signs, those nearest to where the signs are expected; -1 where there are none. */
        private int at(int from, int count) {
            var middle = (expected[from] + expected[from + count - 1]) / 2;
            var best = -1;
            var least = 0.6 * em;
            for (var i = 0; i + count <= runs.size(); i++) {
                if (runs.subList(i, i + count).stream().anyMatch(run -> run.width() > (count > 1 ? BROADEST : 1) * em))
                    continue;
                var off =
                        Math.abs((runs.get(i).middle() + runs.get(i + count - 1).middle()) / 2 - middle);
                if (off < least) {
                    least = off;
                    best = i;
                }
            }
            return best;
        }

        private double room(int first, int count) {
            if (first == 0 || first + count >= runs.size()) return Double.NaN;
            return (runs.get(first + count).from() - runs.get(first - 1).to()) / em;
        }

        private double pitch(int first, int count) {
            return (runs.get(first + count - 1).middle() - runs.get(first).middle()) / em / (count - 1);
        }

        void measure(Statistics page) {
            if (runs.isEmpty()) return;
            GROUP.matcher(text).results().forEach(group -> {
                var count = group.end() - group.start();
                var first = at(group.start(), count);
                if (first < 0) return;
                if (count > 1) measure(page, first, count);
            });
        }

        private void measure(Statistics page, int first, int count) {
            if (pitch(first, count) >= FULL) page.full++;
            else page.half++;
        }

        String widened() {
            var out = new StringBuilder(text);
            if (runs.isEmpty()) return text;
            GROUP.matcher(text).results().forEach(group -> {
                var count = group.end() - group.start();
                if (!full(group.group(), group.start(), at(group.start(), count))) return;
                for (var i = group.start(); i < group.end(); i++) out.setCharAt(i, wide(text.charAt(i)));
            });
            BRACKETS.matcher(out).results().forEach(pair -> {
                if (!outer(pair.start(), true) || !outer(pair.end() - 1, false)) return;
                out.setCharAt(pair.start(), wide(text.charAt(pair.start())));
                out.setCharAt(pair.end() - 1, wide(text.charAt(pair.end() - 1)));
            });
            return out.toString();
        }

        private boolean full(String group, int at, int first) {
            if (group.length() > 1) return first >= 0 ? pitch(first, group.length()) >= FULL : page.mostFull();
            if (group.equals("%")) return first >= 0 && runs.get(first).width() > 0.62 * em;
            if (!page.mostFull()) return false;
            return first < 0 || edge(at) || !(room(first, 1) < ROOM);
        }

        /** Beside a bracket or a stop room tells nothing: these have room of their own, or none. */
        private boolean edge(int at) {
            return at == 0
                    || at == text.length() - 1
                    || !Letters.japanese(text.charAt(at - 1))
                    || !Letters.japanese(text.charAt(at + 1));
        }

        /** Whether half a cell is empty on the outer side of a bracket. */
        private boolean outer(int at, boolean opens) {
            var first = at(at, 1);
            var other = opens ? first - 1 : first + 1;
            if (first < 0
                    || other < 0
                    || other >= runs.size()
                    || runs.get(first).width() > em / 2) return false;
            var gap = opens
                    ? runs.get(first).from() - runs.get(other).to()
                    : runs.get(other).from() - runs.get(first).to();
            return gap > OUTER * em;
        }

        private static char wide(char c) {
            return (char) (c - ' ' + '\uFF00');
        }
    }
}
