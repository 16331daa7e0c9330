package jp.shingi.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A risk with its measures and its rating.
 *
 * @param section as {@code Ⅲ 2 リスク1}
 * @param rating as published; absent where the form leaves it open, never a default
 */
public record Risk(
        String section,
        String title,
        Optional<String> file,
        Optional<String> measures,
        Optional<String> rating,
        OptionalInt page,
        List<PageBox> boxes) {
    public Risk {
        boxes = List.copyOf(boxes);
    }
}
