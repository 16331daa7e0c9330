package jp.shingi.extract.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shingi.model.layout.Mark;

/** Lines from glyphs: those with one baseline, from left to right. */
final class Rows {
    /** How far baselines of one line may differ, in ems. */
    private static final double BASE = 0.28;

    private final int page;
    private final Turned turned;
    /** How far apart, in ems, the letters of a label may stand. */
    private final double widest;
    /** A gap in ems that may separate columns. */
    private final double parting;

    private Rows(int page, Turned turned, double widest, double parting) {
        this.page = page;
        this.turned = turned;
        this.widest = widest;
        this.parting = parting;
    }

    static Rows onPage(int page, Turned turned) {
        return new Rows(page, turned, 5, 1.4);
    }

    /** In a cell the letters of a label may stand at its two ends, and columns close together. */
    static Rows inCell(int page, Turned turned) {
        return new Rows(page, turned, 14, 0.9);
    }

    /** The lines, from top to bottom. All glyphs stand upright in the turned page. */
    List<Row> of(List<Glyph> glyphs) {
        var rows = new ArrayList<Row>();
        for (var line : SmallType.settled(Baselines.lines(glyphs, BASE))) {
            line.sort(Comparator.comparingDouble(Glyph::x).thenComparingInt(Glyph::order));
            var tokens = Spacing.tokens(Leaders.removed(line));
            if (tokens.isEmpty()) continue;
            Spacing.closeLabels(tokens, widest);
            rows.add(Row.of(runs(tokens), page, turned));
        }
        return rows;
    }

    private List<Run> runs(List<Token> tokens) {
        var runs = new ArrayList<Run>();
        var begin = 0;
        for (var i = 1; i <= tokens.size(); i++) {
            if (i < tokens.size() && !wide(tokens.get(i - 1), tokens.get(i))) continue;
            var spaced = begin == 0 ? "" : Spacing.between(tokens.get(begin - 1), tokens.get(begin), begin == 1);
            runs.add(run(tokens.subList(begin, i), spaced, begin == 0));
            begin = i;
        }
        return runs;
    }

    /** Runs of several lines as one line: what stands between them follows from their distance. */
    static List<Run> spaced(List<Run> sorted) {
        var out = new ArrayList<Run>();
        for (var run : sorted) {
            var near = !out.isEmpty() && run.box().x() - out.getLast().box().right() < 0.5 * run.size();
            out.add(new Run(run.text(), near ? "" : "\u3000", run.box(), run.behind(), run.size(), run.marks()));
        }
        return out;
    }

    private boolean wide(Token before, Token after) {
        return !after.spread
                && after.x() - before.right() >= parting * Math.max(1, Math.min(before.size(), after.size()));
    }

    private static Run run(List<Token> tokens, String spaced, boolean first) {
        var text = new StringBuilder();
        var marks = new MarkWriter();
        var behind = Double.NaN;
        var box = tokens.getFirst().glyphs.getFirst().box();
        var size = 0.0;
        for (var i = 0; i < tokens.size(); i++) {
            var space = i == 0 ? "" : Spacing.between(tokens.get(i - 1), tokens.get(i), first && i == 1);
            if (space.equals("\u3000") && Double.isNaN(behind))
                behind = tokens.get(i).x();
            text.append(space);
            for (var glyph : tokens.get(i).glyphs) {
                marks.at(text.length(), glyph);
                text.append(glyph.text().strip());
                box = box.union(glyph.box());
            }
            size = Math.max(size, tokens.get(i).size());
        }
        var nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<Mark> all = nfc.length() == text.length() ? marks.done(text.length()) : List.of();
        return new Run(nfc, spaced, box, behind, size, all);
    }
}
