package jp.shingi.extract.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts lines into rows so that each label stands as near to the middle of its row as can be, and no row ends with a line that was
 * wrapped because it was full.
 */
final class LabelRows {
    private static final double WRAPPED = 2.5;

    private final List<AlignedLine> lines;
    private final int full;
    private final int[] labels;

    private LabelRows(List<AlignedLine> lines, int full) {
        this.lines = lines;
        this.full = full;
        labels = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).label().isEmpty())
                .toArray();
    }

    /** @param full width in half-width columns from which a line counts as full */
    static List<List<AlignedLine>> of(List<AlignedLine> lines, int full) {
        return new LabelRows(lines, full).rows();
    }

    /** Dynamic programming over the ends of the rows: best[i][e] is the least cost of the first i rows ending before line e. */
    private List<List<AlignedLine>> rows() {
        var n = lines.size();
        var best = new double[labels.length + 1][n + 1];
        var begin = new int[labels.length + 1][n + 1];
        for (var row : best) Arrays.fill(row, Double.POSITIVE_INFINITY);
        best[0][0] = 0;
        for (var i = 1; i <= labels.length; i++) {
            for (var end = labels[i - 1] + 1; end <= n; end++) {
                for (var start = 0; start <= labels[i - 1]; start++) {
                    var cost = best[i - 1][start] + cost(labels[i - 1], start, end - 1);
                    if (cost < best[i][end]) {
                        best[i][end] = cost;
                        begin[i][end] = start;
                    }
                }
            }
        }
        return cut(begin, n);
    }

    private List<List<AlignedLine>> cut(int[][] begin, int n) {
        var rows = new ArrayList<List<AlignedLine>>();
        for (int i = labels.length, end = n; i > 0; i--) {
            rows.addFirst(lines.subList(begin[i][end], end));
            end = begin[i][end];
        }
        return rows;
    }

    private double cost(int label, int first, int last) {
        var off = Math.abs(first + last - 2 * label);
        var wrapped = last + 1 < lines.size()
                && lines.get(last).width() >= full
                && !lines.get(last).value().endsWith("。");
        return off + (wrapped ? WRAPPED : 0);
    }
}
