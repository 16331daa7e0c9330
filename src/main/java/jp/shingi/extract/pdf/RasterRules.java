package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Table lines in a picture: long, thin and dark. They are wiped out, for a reader of letters takes them for letters. */
final class RasterRules {
    /** Shortest line, in pixels for each inch. */
    private static final double SHORTEST = 0.35;
    /** Thickest line, in pixels for each inch. */
    private static final double THICKEST = 0.045;

    private final Raster raster;
    private final double dpi;
    private final List<Rule> rules = new ArrayList<>();

    private RasterRules(Raster raster, double dpi) {
        this.raster = raster;
        this.dpi = dpi;
    }

    /** The lines in points; the picture is changed. */
    static List<Rule> wiped(Raster raster, double dpi) {
        var found = new RasterRules(raster, dpi);
        found.scan(true);
        found.scan(false);
        found.rules.forEach(found::wipe);
        return found.rules;
    }

    private boolean dark(boolean level, int along, int across) {
        if (across < 0 || across >= (level ? raster.height() : raster.width())) return false;
        return level ? raster.dark(along, across) : raster.dark(across, along);
    }

    private void scan(boolean level) {
        var length = level ? raster.width() : raster.height();
        var lines = level ? raster.height() : raster.width();
        for (var across = 1; across < lines - 1; across++) {
            var start = -1;
            var missing = 0;
            for (var along = 0; along <= length; along++) {
                var here = along < length && near(level, along, across);
                if (here) {
                    if (start < 0) start = along;
                    missing = 0;
                } else if (start >= 0 && (++missing > 4 || along == length)) {
                    take(level, across, start, along - missing + 1);
                    start = -1;
                }
            }
        }
    }

    /** A scan's lines waver by a pixel. */
    private boolean near(boolean level, int along, int across) {
        return dark(level, along, across) || dark(level, along, across - 1) && dark(level, along, across + 1);
    }

    private void take(boolean level, int across, int from, int to) {
        if (to - from < SHORTEST * dpi || !thin(level, across, from, to)) return;
        var scale = 72 / dpi;
        rules.add(new Rule(level, across * scale, from * scale, to * scale, 1));
    }

    /** Whether most of the run is no thicker than a line: strokes of letters and shaded areas are. */
    private boolean thin(boolean level, int across, int from, int to) {
        var thick = (int) Math.ceil(THICKEST * dpi);
        var thin = 0;
        var tested = 0;
        for (var along = from; along < to; along += 3) {
            tested++;
            if (!dark(level, along, across - thick) && !dark(level, along, across + thick)) thin++;
        }
        return thin > 0.8 * tested;
    }

    private void wipe(Rule rule) {
        var at = (int) Math.round(rule.at() * dpi / 72);
        var from = (int) Math.round(rule.from() * dpi / 72);
        var to = (int) Math.round(rule.to() * dpi / 72);
        for (var along = from - 2; along <= to + 2; along++) {
            for (var across = at - 2; across <= at + 2; across++) {
                if (rule.level()) raster.whiten(along, across);
                else raster.whiten(across, along);
            }
        }
    }
}
