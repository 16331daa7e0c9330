package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Box;

/** The lines of a page, or of a cell, whose text may stand upright, turned or written vertically. */
record Region(int page, Turned turned, boolean cell) {

    /** Lines of upright text first, from top to bottom, then those that are turned. */
    List<Row> rows(List<Glyph> glyphs) {
        var byTurn = new ArrayList<List<Glyph>>();
        for (var turn = 0; turn < 4; turn++) byTurn.add(new ArrayList<>());
        for (var glyph : glyphs) byTurn.get(glyph.turn()).add(glyph);
        var rows = new ArrayList<Row>(upright(byTurn.getFirst()));
        for (var turn = 1; turn < 4; turn++) {
            if (inked(byTurn.get(turn))) rows.addAll(turned(byTurn.get(turn), Turned.Way.of(turn)));
        }
        return rows;
    }

    private static boolean inked(List<Glyph> glyphs) {
        return glyphs.stream().anyMatch(glyph -> !glyph.blank());
    }

    private List<Row> upright(List<Glyph> glyphs) {
        if (!inked(glyphs)) return List.of();
        if (cell && Upright.verticalLabel(glyphs)) return turned(glyphs, Turned.Way.VERTICAL);
        return (cell ? Rows.inCell(page, turned) : Rows.onPage(page, turned)).of(glyphs);
    }

    /** Lines of glyphs that stand otherwise than the page's text. */
    private List<Row> turned(List<Glyph> glyphs, Turned.Way further) {
        var way = Turned.Way.of((turned.way().quarters() + further.quarters()) % 4);
        var whole = new Turned(way, turned.width(), turned.height());
        var from = turned.there(new Box(0, 0, turned.width(), turned.height()));
        var step = new Turned(further, from.width(), from.height());
        var there = glyphs.stream().map(step::there).toList();
        return (cell ? Rows.inCell(page, whole) : Rows.onPage(page, whole)).of(there);
    }
}
