package jp.shingi.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import jp.shingi.corpus.Corpus;
import jp.shingi.corpus.Ingested;
import jp.shingi.corpus.Sha256;
import jp.shingi.extract.Unreadable;
import jp.shingi.link.Linker;
import jp.shingi.model.Document;
import jp.shingi.model.Quarantine;
import jp.shingi.model.QuarantineReason;

/**
 * Ingest: files → documents in the corpus, then cases over all of them.
 *
 * <p>Files are read on several threads; results are written by one, in the order of the files, so that the corpus is the
 * same whatever the number of threads. A fault in a file is a {@link Result}; a bug stops the run.
 */
public final class Ingest {
    private final Corpus corpus;
    private final Reader reader;
    private final Clock clock;
    private final Optional<Registers.Version> register;

    /** @throws IOException if the register of corporations cannot be listed */
    public Ingest(Corpus corpus, Reader reader, Clock clock) throws IOException {
        this.corpus = corpus;
        this.reader = reader;
        this.clock = clock;
        this.register = Registers.of(corpus);
    }

    /**
     * Reads the inputs and brings the cases up to date.
     *
     * @param each is told what became of each input, in their order
     * @throws IOException if the corpus cannot be written
     */
    public void run(List<Input> inputs, IngestOptions options, Consumer<Result> each)
            throws IOException, InterruptedException {
        try (var writing = corpus.write()) {
            var tasks = Archives.opened(inputs).stream()
                    .<Callable<Reading>>map(input -> () -> open(input, options))
                    .iterator();
            var seen = new HashSet<String>();
            Ordered.run(options.jobs(), tasks, reading -> each.accept(write(writing, seen, reading)));
            link(writing);
        }
    }

    /** What a thread found out about an input; nothing has been written yet. */
    private sealed interface Reading {
        record Known(Input input, Ingested entry) implements Reading {}

        record Well(Input input, Ingested entry, Document document) implements Reading {}

        record Badly(Input input, Ingested entry, long bytes, Unreadable cause) implements Reading {}

        record Unopened(Input input, IOException cause) implements Reading {}

        /** A member that its archive does not give out. */
        record Locked(Input input, Unreadable cause) implements Reading {}

        /** @param copy of a member, of no use once the reading is written */
        record Copied(Path copy, Reading reading) implements Reading {}
    }

    private Reading open(Input input, IngestOptions options) {
        if (input.member().isEmpty()) return read(input, options);
        try {
            var copy = Archives.copy(input);
            return new Reading.Copied(copy, read(input.at(copy), options));
        } catch (IOException e) {
            return new Reading.Unopened(input, e);
        } catch (Unreadable e) {
            return new Reading.Locked(input, e);
        }
    }

    private Reading read(Input input, IngestOptions options) {
        try {
            var bytes = Files.size(input.file());
            var sha256 = Sha256.of(input.file());
            var program = program(input, options, sha256);
            var known = corpus.ingested(sha256)
                    .filter(entry -> entry.program().equals(program)
                            && entry.documents().stream().allMatch(corpus::holds));
            if (known.isPresent() && !options.force()) return new Reading.Known(input, known.get());
            return read(input, new Ingested(sha256, program, List.of()), bytes);
        } catch (IOException e) {
            return new Reading.Unopened(input, e);
        }
    }

    private Optional<DocumentJob.Written> corrections(String sha256) {
        try {
            var file = corpus.correctionsOf(sha256);
            if (file.isEmpty()) return Optional.empty();
            var name = "corrections/" + file.get().getFileName();
            return Optional.of(new DocumentJob.Written(name, Files.readString(file.get())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading read(Input input, Ingested entry, long bytes) {
        var job = DocumentJob.of(input, entry.sha256(), bytes, register, corrections(entry.sha256()));
        try {
            return new Reading.Well(input, entry, reader.read(input.file(), job));
        } catch (Unreadable e) {
            return new Reading.Badly(input, entry, bytes, e);
        }
    }

    private static String fingerprint(SiteTold told) {
        if (told.equals(SiteTold.NOTHING)) return "";
        return Sha256.of(told.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 12);
    }

    /** Everything besides the bytes that decides what a document becomes. */
    private String program(Input input, IngestOptions options, String sha256) throws IOException {
        var corrections = corpus.correctionsOf(sha256);
        return String.join(
                " ",
                Program.fingerprint(),
                options.settings(),
                "register=" + register.map(Registers.Version::state).orElse("none"),
                "ward=" + input.ward().orElse(""),
                "site=" + fingerprint(input.told()),
                "corrections="
                        + (corrections.isPresent()
                                ? Sha256.of(corrections.get()).substring(0, 12)
                                : ""));
    }

    private Result write(Corpus.Writing writing, Set<String> seen, Reading reading) throws IOException {
        return switch (reading) {
            case Reading.Known read -> known(read.input(), read.entry());
            case Reading.Unopened read -> unopened(writing, read.input(), read.cause());
            case Reading.Copied copied -> {
                var result = write(writing, seen, copied.reading());
                Files.deleteIfExists(copied.copy());
                yield result;
            }
            case Reading.Locked read -> unopened(writing, read.input(), read.cause());
            case Reading.Well read ->
                seen.add(read.entry().sha256())
                        ? well(writing, read.input(), read.entry(), read.document())
                        : new Result.Unchanged(
                                read.input().uri(), List.of(read.document().id()));
            case Reading.Badly read -> badly(writing, read.input(), read.entry(), read.bytes(), read.cause());
        };
    }

    private Result known(Input input, Ingested entry) throws IOException {
        if (!entry.documents().isEmpty()) return new Result.Unchanged(input.uri(), entry.documents());
        return corpus.quarantined(entry.sha256())
                .<Result>map(reason -> new Result.Quarantined(input.uri(), reason))
                .orElseGet(() -> new Result.Unchanged(input.uri(), List.of()));
    }

    private Result well(Corpus.Writing writing, Input input, Ingested entry, Document document) throws IOException {
        for (var before :
                corpus.ingested(entry.sha256()).map(Ingested::documents).orElse(List.of())) {
            if (!before.equals(document.id())) writing.remove(before);
        }
        writing.keep(input.file(), entry.sha256());
        var changed = writing.put(document);
        writing.release(entry.sha256());
        writing.note(new Ingested(entry.sha256(), entry.program(), List.of(document.id())));
        return new Result.Read(input.uri(), document, changed);
    }

    private Result badly(Corpus.Writing writing, Input input, Ingested entry, long bytes, Unreadable cause)
            throws IOException {
        var reason = new Quarantine(
                input.uri(),
                Optional.of(entry.sha256()),
                bytes,
                Optional.empty(),
                cause.reason(),
                cause.getMessage(),
                cause.remedy(),
                clock.instant());
        writing.quarantine(reason);
        writing.note(entry);
        return new Result.Quarantined(input.uri(), reason);
    }

    private Result unopened(Corpus.Writing writing, Input input, IOException cause) throws IOException {
        var message = "%s could not be opened: %s".formatted(input.uri(), cause.getMessage());
        return unopened(writing, input, Unreadable.because(QuarantineReason.DAMAGED, message));
    }

    private Result unopened(Corpus.Writing writing, Input input, Unreadable cause) throws IOException {
        var reason = new Quarantine(
                input.uri(),
                Optional.empty(),
                0,
                Optional.empty(),
                cause.reason(),
                cause.getMessage(),
                cause.remedy(),
                clock.instant());
        writing.quarantine(reason);
        return new Result.Quarantined(input.uri(), reason);
    }

    private void link(Corpus.Writing writing) throws IOException {
        var linker = new Linker();
        try (var documents = corpus.documents()) {
            documents.forEach(linker::add);
        }
        var cases = linker.cases();
        writing.putCases(cases);
        writing.putCoverage(linker.coverage(cases, corpus.quarantined()));
    }
}
