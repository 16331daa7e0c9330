package jp.shingi.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.shingi.corpus.Journal;

/** The memory of one source: what was asked, and whether the last run came to its end. Appended to, so that a run may be killed anywhere. */
final class Visits {
    /** A run that was stopped longer ago than this is not gone on with, but begun anew. */
    private static final Duration STALE = Duration.ofDays(7);
    /** Lines for each address before the file is written anew. */
    private static final int FAT = 8;

    /** @param finished absent while a run is under way */
    record Run(Instant started, Optional<Instant> finished) {}

    /** A line of the file is one or the other. */
    record Line(Optional<Visit> visit, Optional<Run> run) {}

    private final Journal<Line> journal;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private Optional<Run> last = Optional.empty();
    private int lines;

    Visits(Path file) throws IOException {
        this.journal = new Journal<>(file, Line.class);
        journal.read(this::keep);
    }

    Optional<Visit> of(String address) {
        return Optional.ofNullable(visits.get(address));
    }

    Collection<Visit> all() {
        return visits.values();
    }

    /** Whether the last run was stopped and is to be gone on with. */
    boolean stopped(Instant now) {
        return last.filter(run ->
                        run.finished().isEmpty() && run.started().plus(STALE).isAfter(now))
                .isPresent();
    }

    /** Begins a run, or goes on with one that was stopped. @return since when addresses count as asked in this run */
    Instant begin(Instant now) throws IOException {
        if (stopped(now)) return last.orElseThrow().started();
        if (lines > FAT * (visits.size() + 1)) compact();
        write(new Line(Optional.empty(), Optional.of(new Run(now, Optional.empty()))));
        return now;
    }

    void end(Instant started, Instant now) throws IOException {
        write(new Line(Optional.empty(), Optional.of(new Run(started, Optional.of(now)))));
    }

    void add(Visit visit) throws IOException {
        write(new Line(Optional.of(visit), Optional.empty()));
    }

    private void compact() throws IOException {
        var kept = new ArrayList<Line>();
        visits.values().forEach(visit -> kept.add(new Line(Optional.of(visit), Optional.empty())));
        journal.replace(kept);
        lines = kept.size();
    }

    private void write(Line line) throws IOException {
        keep(line);
        journal.add(line);
    }

    private void keep(Line line) {
        lines++;
        line.visit().ifPresent(visit -> visits.put(visit.address(), visit));
        if (line.run().isPresent()) last = line.run();
    }
}
