package jp.shingi.extract.pdf;

/** How far a scanned page is turned, and whether its lines run downwards: from how dark the rows, or columns, of pixels are. */
record Skew(double degrees, boolean vertical) {
    private static final double MOST = 4;
    private static final double COARSE = 0.25;
    private static final double FINE = 0.05;
    private static final int STEP = 3;

    static Skew of(Raster raster) {
        var dark = dark(raster);
        var rows = best(dark, false);
        var columns = best(dark, true);
        var vertical = columns.sharpness > 1.6 * rows.sharpness;
        return new Skew(vertical ? columns.degrees : rows.degrees, vertical);
    }

    private record Angle(double degrees, double sharpness) {}

    private record Dark(int[] x, int[] y, int count, int width, int height) {}

    private static Dark dark(Raster raster) {
        var x = new int[raster.width() / STEP * (raster.height() / STEP) + 1];
        var y = new int[x.length];
        var count = 0;
        for (var py = STEP; py < raster.height() - STEP && count < x.length; py += STEP) {
            for (var px = STEP; px < raster.width() - STEP && count < x.length; px += STEP) {
                if (raster.dark(px, py)) {
                    x[count] = px / STEP;
                    y[count++] = py / STEP;
                }
            }
        }
        return new Dark(x, y, count, raster.width() / STEP, raster.height() / STEP);
    }

    private static Angle best(Dark dark, boolean columns) {
        var coarse = best(dark, columns, -MOST, MOST, COARSE);
        return best(dark, columns, coarse.degrees - COARSE, coarse.degrees + COARSE, FINE);
    }

    private static Angle best(Dark dark, boolean columns, double from, double to, double step) {
        var best = new Angle(0, -1);
        for (var degrees = from; degrees <= to + 1e-9; degrees += step) {
            var sharpness = sharpness(dark, columns, Math.tan(Math.toRadians(degrees)));
            if (sharpness > best.sharpness) best = new Angle(degrees, sharpness);
        }
        return best;
    }

    /** Sum of the squared differences between neighbouring rows (columns) of pixels, sheared by a slope. */
    private static double sharpness(Dark dark, boolean columns, double slope) {
        var length = (columns ? dark.width : dark.height) + 400;
        var sums = new int[length];
        for (var i = 0; i < dark.count; i++) {
            var at = columns ? dark.x[i] + dark.y[i] * slope : dark.y[i] - dark.x[i] * slope;
            var bin = (int) Math.round(at) + 200;
            if (bin >= 0 && bin < length) sums[bin]++;
        }
        var sum = 0.0;
        for (var i = 1; i < length; i++) sum += Math.pow(sums[i] - sums[i - 1], 2);
        return sum / Math.max(1, (double) dark.count * dark.count / length);
    }
}
