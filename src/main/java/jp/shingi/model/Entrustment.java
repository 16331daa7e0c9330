package jp.shingi.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 委託事項 of an assessment.
 *
 * @param subcontracting whether 再委託 is allowed or done, where the form says
 */
public record Entrustment(
        Optional<String> file,
        OptionalInt number,
        Optional<String> subject,
        Optional<Contractor> contractor,
        Optional<Boolean> subcontracting,
        OptionalInt page,
        List<PageBox> boxes) {
    public Entrustment {
        boxes = List.copyOf(boxes);
    }
}
