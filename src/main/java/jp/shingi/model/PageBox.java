package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A box on a page, in points from the top left corner; written as {@code [page, x, y, width, height]}.
 *
 * @param page counted from 1
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"page", "x", "y", "width", "height"})
public record PageBox(int page, double x, double y, double width, double height) {
    public PageBox {
        if (page < 1) throw new IllegalArgumentException("not a page: " + page);
        x = tenths(x);
        y = tenths(y);
        width = tenths(width);
        height = tenths(height);
    }

    /** The smallest box around both; they must lie on one page. */
    public PageBox union(PageBox other) {
        if (other.page != page) throw new IllegalArgumentException("boxes of pages " + page + " and " + other.page);
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new PageBox(
                page,
                left,
                top,
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }

    private static double tenths(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
