package jp.shingi.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a line goes on with the paragraph above it. */
final class Continues {
    /** What begins an item: (1) （１） ① １　 ア　 ・ 第１条 ○ ● ■ □ ※. */
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[（(](?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[ア-ン]|[a-zA-Z])[）)]|[①-⑳⑴-⒇]|[0-9０-９]{1,2}[\\s　．.、]"
                    + "|[ア-ンa-zＡ-Ｚ][\\s　]|[・●■□☑☐☒※◎◆◇▪•]|[○〇◯]\\S|第[0-9０-９一二三四五六七八九十百]+[条項章節][\\s　の]|第[0-9０-９]{1,2}[\\s　])");
    /** Places, in ems, that differ by less are the same place. */
    private static final double SAME = 0.6;

    /** Share of the column's width by which lines that are not justified fall short of it in the middle of a sentence. */
    private static final double RAGGED = 0.05;

    /** Sizes of type that differ by no more than this share are one. */
    private static final double ALIKE = 0.05;
    /** Room in ems at either end of a line of a title that fills its column, and from line to line. */
    private static final double ROOM = 2.4;

    private final Margins margins;

    Continues(Margins margins) {
        this.margins = margins;
    }

    static boolean item(String text) {
        return ITEM.matcher(text).find();
    }

    /** @param paragraph the lines so far, at least one */
    boolean to(List<Row> paragraph, Row next) {
        var last = paragraph.getLast();
        var em = Math.max(1, last.size());
        if (!sameSize(last, next) || last.turned().way() != next.turned().way()) return false;
        if (together(last, next) && apart(paragraph, next, em)) return false;
        if (entry(last, em)
                || setRight(last, next, em)
                || captioned(last, next)
                || labelled(paragraph.getFirst(), next, em)) return false;
        return full(paragraph, next, em) && aligned(paragraph, next, em) || centred(last, next, em);
    }

    private static boolean together(Row last, Row next) {
        return last.page() == next.page() && last.column() == next.column();
    }

    private static boolean sameSize(Row last, Row next) {
        return Math.abs(last.size() - next.size()) <= 0.18 * Math.max(last.size(), next.size());
    }

    /** Whether what begins the next line had no room at the end of this one. */
    private boolean full(List<Row> paragraph, Row next, double em) {
        var last = paragraph.getLast();
        var left = (margins.limit(last) - last.box().right()) / em;
        if (left < need(next.text()) + 0.45) return true;
        if (item(next.text())) return false;
        if ("、のをにはがでてへや".indexOf(last.last()) >= 0 && left < 5 && Math.abs(next.indent() - last.indent()) < SAME * em) {
            return true;
        }
        if (Letters.ends(last.last())) return false;
        var width = (margins.limit(last) - last.left()) / em;
        if (left < RAGGED * width && !margins.few(last)) return true;
        var unfinished = "、，,・（(「".indexOf(last.last()) >= 0;
        var first = paragraph.getFirst();
        var hangs = next.indent() > first.indent() + 1.2 * em && second(first, next.indent(), 1.1 * em);
        return hangs && left < (unfinished ? 8 : 0.15 * width);
    }

    private static double need(String text) {
        var need = 1;
        while (need < 3 && need < text.length() && Letters.clings(text.charAt(need))) need++;
        if (Letters.opens(text.charAt(0))) need++;
        return Letters.latin(text.charAt(0)) ? word(text) : need;
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

    private boolean aligned(List<Row> paragraph, Row next, double em) {
        var first = paragraph.getFirst();
        var last = paragraph.getLast();
        var x = margins.few(next) && !together(last, next) ? next.box().x() - last.left() : next.indent();
        var off = (x - first.indent()) / em;
        if (indented(last, next, em)) return false;
        if (paragraph.size() > 1 && together(last, next)) {
            return Math.abs(x - last.indent()) <= SAME * em && !(item(next.text()) && off < SAME && item(first.text()));
        }
        if (item(next.text()) && off < SAME) return false;
        return second(first, x, SAME * em)
                || indentedBehindLabel(first, next, em)
                || off > -1.4 && off < (item(first.text()) ? 3.4 : 2.2)
                || outhung(first, next, em);
    }

    /** The first line behind a label begins an em further right than the lines of the column do. */
    private boolean indentedBehindLabel(Row first, Row next, double em) {
        return second(first, next.indent() + em, 0.5 * em)
                && Math.abs(margins.body(next) - next.indent()) < SAME * em
                && !item(next.text());
    }

    /** A label longer than the hang: its text begins further right, and goes on where the text behind other labels begins. */
    private boolean outhung(Row first, Row next, double em) {
        return first.indent() + em < next.indent() && !item(next.text()) && margins.hang(first, next.indent());
    }

    /** A sentence has ended, and the next line begins an em to the right of where most lines begin. */
    private boolean indented(Row last, Row next, double em) {
        var off = (next.indent() - margins.body(next)) / em;
        return Letters.ends(last.last()) && off > SAME && off < 1.5;
    }

    /** An entry of a table of contents, with the number of its page at the right edge. */
    private boolean entry(Row last, double em) {
        return last.runs().size() > 1
                && Leaders.page(last.runs().getLast().text())
                && margins.limit(last) - last.box().right() < SAME * em;
    }

    /** Lines set to the right edge, a date and a number of a letter, are full and yet no paragraph. */
    private boolean setRight(Row last, Row next, double em) {
        var middle = (last.left() + margins.limit(last)) / 2;
        return last.box().x() > middle
                && next.box().x() > middle
                && margins.limit(next) - next.box().right() < SAME * em
                && margins.limit(last) - last.left() > 20 * em
                && !Letters.ends(next.last());
    }

    /** The rest of a title set to the middle of the column, below a line of it that fills the column. */
    private boolean centred(Row last, Row next, double em) {
        var middle = (last.left() + margins.limit(last)) / 2;
        return together(last, next)
                && Math.abs(middle(next) - middle) < SAME * em
                && Math.abs(middle(last) - middle) < SAME * em
                && next.indent() > last.indent() + em
                && margins.limit(last) - last.box().right() < room(last, next) * em
                && next.box().y() - last.box().y() < ROOM * em
                && !Letters.ends(last.last())
                && !Letters.closes(last.last())
                && !Letters.opens(next.first())
                && Math.abs(last.size() - next.size()) < ALIKE * em;
    }

    /** The room in ems beside a line of a title that goes on; in the few lines of a cell what comes next must have had none. */
    private double room(Row last, Row next) {
        return margins.few(last) ? (need(next.text()) + 0.45) / 2 : ROOM;
    }

    private static double middle(Row row) {
        return (row.box().x() + row.box().right()) / 2;
    }

    /** A whole sentence, or a title in larger type, then a line in brackets: the caption of what follows. */
    private static boolean captioned(Row last, Row next) {
        return (Letters.ends(last.last()) || last.size() > (1 + ALIKE) * next.size())
                && Letters.opens(next.first())
                && Letters.closes(next.last());
    }

    /** Both begin with a label, a wide gap, and text at the same place: two speakers. */
    private static boolean labelled(Row first, Row next, double em) {
        return !Double.isNaN(next.hang())
                && Math.abs(first.indent() - next.indent()) < SAME * em
                && second(first, next.hang(), SAME * em);
    }

    /** Whether something after the first gap of a line begins at an indent. */
    private static boolean second(Row row, double indent, double tolerance) {
        return Math.abs(row.hang() - indent) < tolerance
                || row.runs().stream()
                        .skip(1)
                        .anyMatch(run -> Math.abs(run.box().x() - row.left() - indent) < tolerance);
    }
}
