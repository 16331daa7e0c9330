package jp.shingi.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shingi.index.Indexer;
import jp.shingi.model.Turn;
import jp.shingi.testing.Made;

/** An index of one meeting, whose turns a test says. */
final class OneMeeting {
    private OneMeeting() {}

    static Searcher searcher(Path data, List<Turn> turns) throws Exception {
        var minutes = Made.minutes(
                "midorino-00000000000a",
                Made.source("a.txt", "a".repeat(64), 1),
                "みどり野区",
                "委員会記録",
                Optional.of("決算委員会"),
                Optional.of(LocalDate.of(2019, 10, 3)),
                turns,
                List.of());
        new Indexer(data.resolve("index"), 1, n -> {}).update(Made.corpus(data, List.of(minutes), List.of()), false);
        return Searcher.open(data.resolve("index"));
    }
}
