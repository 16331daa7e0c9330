package jp.shingi.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The best sentences of a passage as HTML: escaped, what matched in {@code <mark>}, cut at the ends of sentences. */
final class Snippet {
    private static final int WANTED = 130;
    private static final int LONGEST = 220;

    private Snippet() {}

    /**
     * @param wanted what the sentences are chosen by, in order; may overlap
     * @param marks what is marked of them, in order; may overlap
     */
    static String html(String text, List<Range> wanted, List<Range> marks) {
        var sentences = sentences(text);
        int best = best(sentences, wanted);
        int first = best;
        int last = best;
        while (length(sentences, first, last) < WANTED) {
            if (last + 1 < sentences.size() && length(sentences, first, last + 1) <= LONGEST) last++;
            else if (first > 0 && length(sentences, first - 1, last) <= LONGEST) first--;
            else break;
        }
        int start = sentences.get(first)[0];
        int end = sentences.get(last)[1];
        if (end - start > LONGEST) {
            int centre = wanted.stream()
                    .mapToInt(Range::start)
                    .filter(at -> at >= sentences.get(best)[0])
                    .findFirst()
                    .orElse(start);
            start = cut(text, Math.max(start, centre - LONGEST / 3), start);
            end = cut(text, Math.min(end, start + LONGEST), end);
        }
        return (start > 0 ? "…" : "")
                + marked(text, start, end, marks)
                + (end < text.stripTrailing().length() ? "…" : "");
    }

    static String escape(String text) {
        var html = new StringBuilder(text.length() + 16);
        for (int n = 0; n < text.length(); n++) {
            switch (text.charAt(n)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(text.charAt(n));
            }
        }
        return html.toString();
    }

    private static String marked(String text, int start, int end, List<Range> marks) {
        var html = new StringBuilder();
        int at = start;
        for (int n = 0; n < marks.size(); ) {
            int from = Math.max(at, marks.get(n).start());
            int to = marks.get(n).end();
            for (n++; n < marks.size() && marks.get(n).start() <= to; n++)
                to = Math.max(to, marks.get(n).end());
            to = Math.min(to, end);
            if (from >= to || from >= end) continue;
            html.append(escape(text.substring(at, from))).append("<mark>");
            html.append(escape(text.substring(from, to))).append("</mark>");
            at = to;
        }
        return html.append(escape(text.substring(at, end))).toString().strip();
    }

    /** The sentence in which the most different things were found, the first of those. */
    private static int best(List<int[]> sentences, List<Range> marks) {
        int best = 0;
        int most = -1;
        int next = 0;
        var found = new BitSet();
        for (int n = 0; n < sentences.size(); n++) {
            found.clear();
            int count = 0;
            for (; next < marks.size() && marks.get(next).start() < sentences.get(n)[1]; next++) {
                found.set(marks.get(next).leaf());
                count++;
            }
            int score = found.cardinality() * 100 + Math.min(count, 99);
            if (score > most) {
                most = score;
                best = n;
            }
        }
        return best;
    }

    private static int length(List<int[]> sentences, int first, int last) {
        return sentences.get(last)[1] - sentences.get(first)[0];
    }

    private static boolean isEnd(char sign) {
        return switch (sign) {
            case '。', '！', '？', '!', '?', '\n' -> true;
            default -> false;
        };
    }

    /** Start and end of each sentence; their ends belong to them. At least one. */
    static List<int[]> sentences(String text) {
        var all = new ArrayList<int[]>();
        int start = 0;
        for (int at = 0; at < text.length(); at++)
            if (isEnd(text.charAt(at))) {
                while (at + 1 < text.length() && "」』）)。".indexOf(text.charAt(at + 1)) >= 0) at++;
                all.add(new int[] {start, at + 1});
                start = at + 1;
            }
        if (start < text.length() || all.isEmpty()) all.add(new int[] {start, text.length()});
        return all;
    }

    /** Moves a cut inside a long sentence to a comma near it, and never into a pair of surrogates. */
    private static int cut(String text, int at, int bound) {
        if (at == bound) return at;
        for (int near = at; near > Math.max(0, at - 20); near--)
            if ("、，,　 ".indexOf(text.charAt(near - 1)) >= 0) return near;
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
