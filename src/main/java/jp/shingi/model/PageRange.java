package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * First and last page of a part, counted from 1, both inclusive; written as {@code [first, last]}.
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"first", "last"})
public record PageRange(int first, int last) {
    public PageRange {
        if (first < 1 || last < first) throw new IllegalArgumentException("not pages: " + first + "-" + last);
    }
}
