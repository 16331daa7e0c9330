package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;

/**
 * A choice with all its options, however it is marked: ■, ☑, a ring, bold type, 有・無.
 */
public record Check(
        String label,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> on,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> off,
        OptionalInt page,
        List<PageBox> boxes) {
    public Check {
        on = List.copyOf(on);
        off = List.copyOf(off);
        boxes = List.copyOf(boxes);
    }
}
