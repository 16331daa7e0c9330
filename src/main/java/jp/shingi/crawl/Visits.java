package jp.shingi.crawl;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.shingi.model.Json;
import tools.jackson.core.JacksonException;

/**
 * The memory of one source: what was asked, and whether the last run came to its end. Only ever appended to, so that a run
 * may be stopped anywhere; a torn last line counts as not written.
 */
final class Visits {
    /** @param finished absent while a run is under way */
    private record Run(Instant started, Optional<Instant> finished) {}

    /** A line of the file is one or the other. */
    private record Line(Optional<Visit> visit, Optional<Run> run) {}

    private final Path file;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private Optional<Run> last = Optional.empty();

    Visits(Path file) throws IOException {
        this.file = file;
        if (!Files.exists(file)) return;
        try (var lines = Files.lines(file)) {
            lines.forEach(this::remember);
        }
    }

    Optional<Visit> of(String address) {
        return Optional.ofNullable(visits.get(address));
    }

    Collection<Visit> all() {
        return visits.values();
    }

    /** Begins a run, or goes on with one that was stopped. @return since when addresses count as asked in this run */
    Instant begin(Instant now) throws IOException {
        var stopped = last.filter(run -> run.finished().isEmpty());
        if (stopped.isPresent()) return stopped.get().started();
        write(new Line(Optional.empty(), Optional.of(new Run(now, Optional.empty()))));
        return now;
    }

    void end(Instant started, Instant now) throws IOException {
        write(new Line(Optional.empty(), Optional.of(new Run(started, Optional.of(now)))));
    }

    void add(Visit visit) throws IOException {
        write(new Line(Optional.of(visit), Optional.empty()));
    }

    private void write(Line line) throws IOException {
        keep(line);
        Files.createDirectories(file.getParent());
        Files.write(file, (Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8), CREATE, APPEND);
    }

    private void remember(String text) {
        try {
            keep(Json.read(text, Line.class));
        } catch (JacksonException torn) {
            // The run was killed while it wrote this line: the address is asked again.
        }
    }

    private void keep(Line line) {
        line.visit().ifPresent(visit -> visits.put(visit.address(), visit));
        if (line.run().isPresent()) last = line.run();
    }
}
