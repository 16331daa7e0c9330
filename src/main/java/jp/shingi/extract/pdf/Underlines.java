package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Lines under and through words. */
final class Underlines {
    /** How far, in points, a line may reach beyond the words it underlines. */
    private static final double FAR = 12;

    private Underlines() {}

    /** The glyphs, marked where a level line that is part of no table runs under them or through them. */
    static List<Glyph> marked(List<Glyph> glyphs, List<Rule> loose) {
        var levels = loose.stream()
                .filter(Rule::level)
                .sorted(Comparator.comparingDouble(Rule::at))
                .collect(Collectors.toCollection(ArrayList::new));
        if (levels.isEmpty()) return glyphs;
        levels.removeIf(rule -> separates(rule, glyphs));
        var places = levels.stream().mapToDouble(Rule::at).toArray();
        var out = new ArrayList<Glyph>(glyphs.size());
        for (var glyph : glyphs) out.add(glyph.blank() || glyph.turn() != 0 ? glyph : marked(glyph, levels, places));
        return out;
    }

    /** Whether a line below words reaches far beyond them: it parts what is above it from what is below. */
    private static boolean separates(Rule rule, List<Glyph> glyphs) {
        var left = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        for (var glyph : glyphs) {
            if (glyph.top() > rule.at() || rule.at() > glyph.base() + 0.4 * glyph.size()) continue;
            if (glyph.midX() < rule.from() || glyph.midX() > rule.to()) continue;
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.right());
        }
        return left - rule.from() > FAR && rule.to() - right > FAR || rule.to() - right > 5 * FAR;
    }

    private static Glyph marked(Glyph glyph, List<Rule> levels, double[] places) {
        var at = Arrays.binarySearch(places, glyph.top());
        for (var i = at < 0 ? -at - 1 : at; i < places.length && places[i] < glyph.base() + 0.4 * glyph.size(); i++) {
            var rule = levels.get(i);
            if (rule.from() > glyph.midX() || rule.to() < glyph.midX()) continue;
            var above = (glyph.base() - rule.at()) / glyph.size();
            if (above < 0.03) return glyph.with(Glyph.Style.UNDERLINE);
            if (above > 0.2 && above < 0.55) return glyph.with(Glyph.Style.STRIKE);
        }
        return glyph;
    }
}
