package jp.shingi.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a line goes on with the paragraph above it. */
final class Continues {
    /** What begins an item: (1) （１） ① １　 ア　 ・ 第１条 ○ ● ■ □ ※. */
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[（(](?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[ア-ン]|[a-zA-Z])[）)]|[①-⑳]|[0-9０-９]{1,2}[\\s　．.、]"
                    + "|[ア-ンa-zＡ-Ｚ][\\s　]|[・●■□☑☐※◎◆◇▪•]|[○〇◯]\\S|第[0-9０-９一二三四五六七八九十百]+[条項章節][\\s　の])");

    private Continues() {}

    static boolean item(String text) {
        return ITEM.matcher(text).find();
    }

    /** @param paragraph the lines so far, at least one */
    static boolean to(List<Row> paragraph, Row next) {
        var last = paragraph.getLast();
        var em = Math.max(1, last.size());
        if (!sameSize(last, next) || !full(last, next, em)) return false;
        if (last.page() == next.page() && last.column() == next.column() && apart(paragraph, next, em)) return false;
        return aligned(paragraph, next, em);
    }

    private static boolean sameSize(Row last, Row next) {
        return Math.abs(last.size() - next.size()) <= 0.18 * Math.max(last.size(), next.size());
    }

    /** Whether what begins the next line had no room at the end of this one. */
    private static boolean full(Row last, Row next, double em) {
        var text = next.text();
        var need = 1.0;
        while (need < 3 && need < text.length() && Letters.clings(text.charAt((int) need))) need++;
        if (Letters.opens(text.charAt(0))) need++;
        if (Letters.latin(text.charAt(0))) need = word(text);
        return last.limit() - last.box().right() < (need + 0.45) * em;
    }

    private static double word(String text) {
        var end = 0;
        while (end < text.length() && Letters.latin(text.charAt(end)) && text.charAt(end) != ' ') end++;
        return Math.min(12, end * 0.55 + 0.5);
    }

    private static boolean apart(List<Row> paragraph, Row next, double em) {
        var last = paragraph.getLast();
        var step = next.box().y() - last.box().y();
        if (step <= 0) return true;
        if (paragraph.size() < 2) return step > 2.6 * em;
        var before = last.box().y() - paragraph.get(paragraph.size() - 2).box().y();
        return before > 0 && step > 1.35 * before + 1;
    }

    private static boolean aligned(List<Row> paragraph, Row next, double em) {
        var first = paragraph.getFirst();
        var last = paragraph.getLast();
        var x = next.indent();
        var off = x - first.indent();
        if (captioned(last, next) || labelled(first, next, em)) return false;
        if (paragraph.size() > 1 && last.page() == next.page() && last.column() == next.column()) {
            return Math.abs(x - last.indent()) <= 0.6 * em
                    && !(item(next.text()) && off < 0.6 * em && item(first.text()));
        }
        if (item(next.text()) && off < 0.6 * em) return false;
        var hangs = first.runs().stream().anyMatch(run -> Math.abs(run.box().x() - first.left() - x) < 0.6 * em);
        return hangs || off > -1.4 * em && off < (item(first.text()) ? 3.4 : 2.2) * em;
    }

    /** A whole sentence, then a line in brackets: the caption of what follows. */
    private static boolean captioned(Row last, Row next) {
        return Letters.ends(last.last()) && Letters.opens(next.first()) && Letters.closes(next.last());
    }

    /** Both begin with a label, a wide gap, and text at the same place: two speakers. */
    private static boolean labelled(Row first, Row next, double em) {
        return first.runs().size() > 1
                && next.runs().size() > 1
                && Math.abs(first.indent() - next.indent()) < 0.6 * em
                && Math.abs(second(first) - second(next)) < 0.6 * em;
    }

    private static double second(Row row) {
        return row.runs().get(1).box().x() - row.left();
    }
}
