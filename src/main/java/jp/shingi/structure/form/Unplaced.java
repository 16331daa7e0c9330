package jp.shingi.structure.form;

import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Warning;

/** How much of a form ended in fields, as a warning where text did not. */
final class Unplaced {
    private static final double MUCH = 0.1;

    private Unplaced() {}

    static Optional<Warning> warning(FieldCollector form) {
        var share = share(form);
        if (1 - share < MUCH) return Optional.empty();
        var page = form.paragraphs.stream()
                .map(paragraph -> paragraph.page())
                .filter(OptionalInt::isPresent)
                .findFirst();
        return Optional.of(new Warning(
                "form-text-unplaced",
                page.orElse(OptionalInt.empty()),
                "%d%% of the form's characters stand in fields; the rest is kept as text"
                        .formatted(Math.round(share * 100))));
    }

    /** Share of the characters that stand in fields and checks, 0 to 1; 1 for an empty form. */
    static double share(FieldCollector form) {
        var all = form.placed + form.loose;
        return all == 0 ? 1 : (double) form.placed / all;
    }
}
