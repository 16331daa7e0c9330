package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a reader sees of the glyphs: nothing invisible, nothing twice. */
final class Visible {
    /** How far apart, in ems, two prints of one bold letter stand at most. */
    private static final double SAME = 0.22;
    /** The height of a strip of the page, in points: letters are compared with equal ones of their strip, and of its neighbours within reach. */
    private static final double STRIP = 8;

    private static final String BLACK = "■";

    private record Place(String text, int strip) {}

    private final Ink ink;
    private final Map<Place, List<Integer>> places = new HashMap<>();
    private final List<Glyph> kept = new ArrayList<>();
    private int hidden;
    private boolean blackened;

    private Visible(Ink ink) {
        this.ink = ink;
    }

    /** Glyphs that are seen, and how many were not. */
    record Seen(List<Glyph> glyphs, int hidden) {}

    static Seen of(Ink ink, boolean scanned) {
        var visible = new Visible(ink);
        for (var glyph : ink.glyphs) visible.take(glyph, scanned);
        visible.clearGrounds();
        return new Seen(visible.kept, visible.hidden);
    }

    private void take(Glyph glyph, boolean scanned) {
        if (glyph.blank()) {
            kept.add(glyph);
        } else if (unseen(glyph, scanned)) {
            hidden++;
            if (cover(glyph, scanned).filter(Fill::dark).isPresent()) blacken(glyph);
        } else {
            add(glyph);
        }
    }

    private boolean unseen(Glyph glyph, boolean scanned) {
        if (glyph.is(Glyph.Style.INVISIBLE)) return !scanned;
        if (glyph.is(Glyph.Style.WHITE) && !onDark(glyph)) return true;
        return cover(glyph, scanned).isPresent();
    }

    private boolean onDark(Glyph glyph) {
        for (var fill : ink.fills) {
            if (fill.order() < glyph.order() && fill.dark() && fill.covers(glyph.midX(), glyph.midY())) return true;
        }
        return ink.images.stream()
                .anyMatch(image -> glyph.midX() >= image.x()
                        && glyph.midX() <= image.right()
                        && glyph.midY() >= image.y()
                        && glyph.midY() <= image.bottom());
    }

    private Optional<Fill> cover(Glyph glyph, boolean scanned) {
        return cover(glyph, ink.fills).or(() -> scanned ? Optional.empty() : cover(glyph, ink.covers));
    }

    private static Optional<Fill> cover(Glyph glyph, List<Fill> fills) {
        for (var i = fills.size() - 1; i >= 0; i--) {
            var fill = fills.get(i);
            if (fill.order() < glyph.order()) return Optional.empty();
            if (fill.opaque() && fill.covers(glyph.midX(), glyph.midY())) return Optional.of(fill);
        }
        return Optional.empty();
    }

    /** A stretch that is painted over black is seen as one black bar. */
    private void blacken(Glyph glyph) {
        var last = kept.isEmpty() ? glyph : kept.getLast();
        var on = last.text().equals(BLACK)
                && Math.abs(last.base() - glyph.base()) < SAME * glyph.size()
                && glyph.x() - last.right() < glyph.size()
                && glyph.right() > last.right();
        if (on) kept.set(kept.size() - 1, last.named(BLACK, glyph.right()));
        else kept.add(glyph.named(BLACK, glyph.right()).with(Glyph.Style.BLACKENED));
        blackened = true;
    }

    /** A black bar on which other words stand is their ground. */
    private void clearGrounds() {
        if (!blackened) return;
        var words = kept.stream()
                .filter(glyph -> !glyph.is(Glyph.Style.BLACKENED) && !glyph.blank())
                .collect(Collectors.groupingBy(glyph -> strip(glyph.midY()), TreeMap::new, Collectors.toList()));
        kept.removeIf(glyph -> glyph.is(Glyph.Style.BLACKENED) && writtenOver(glyph, words));
    }

    private static boolean writtenOver(Glyph bar, NavigableMap<Integer, List<Glyph>> words) {
        var near = words.subMap(strip(bar.midY() - bar.size()), true, strip(bar.midY() + bar.size()), true);
        return near.values().stream()
                .flatMap(List::stream)
                .anyMatch(glyph -> glyph.midX() > bar.x()
                        && glyph.midX() < bar.right()
                        && Math.abs(glyph.midY() - bar.midY()) < bar.size());
    }

    /** Bold that is printed twice, a little apart, is read once. */
    private void add(Glyph glyph) {
        var reach = SAME * glyph.size();
        for (var strip = strip(glyph.midY() - reach); strip <= strip(glyph.midY() + reach); strip++) {
            for (var index : places.getOrDefault(new Place(glyph.text(), strip), List.of())) {
                if (same(kept.get(index), glyph)) {
                    kept.set(index, kept.get(index).with(Glyph.Style.BOLD));
                    return;
                }
            }
        }
        places.computeIfAbsent(new Place(glyph.text(), strip(glyph.midY())), place -> new ArrayList<>())
                .add(kept.size());
        kept.add(glyph);
    }

    private static int strip(double y) {
        return (int) Math.floor(y / STRIP);
    }

    private static boolean same(Glyph one, Glyph other) {
        return one.text().equals(other.text())
                && Math.abs(one.midX() - other.midX()) < SAME * Math.min(one.width(), one.size())
                && Math.abs(one.midY() - other.midY()) < SAME * one.size()
                && Math.abs(one.size() - other.size()) < 0.2 * one.size();
    }
}
