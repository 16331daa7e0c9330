package jp.shingi.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import jp.shingi.corpus.Corpus;
import jp.shingi.corpus.RawStore;

/**
 * Fetches what is new from sources into a corpus. May be killed at any moment: the next run goes on from there. One process crawls into a
 * corpus at a time; ingest may run beside it.
 */
public final class Crawl {
    private final Corpus corpus;
    private final CrawlSettings settings;
    private final Consumer<Event> listener;

    /** @param listener is told what happens, by one thread at a time */
    public Crawl(Corpus corpus, CrawlSettings settings, Consumer<Event> listener) {
        this.corpus = corpus;
        this.settings = settings;
        this.listener = event -> {
            synchronized (this) {
                listener.accept(event);
            }
        };
    }

    /**
     * Runs all sources, several at a time, no host twice at a time.
     *
     * @return one summary for each source, in their order
     * @throws BadSource if a source names no contact
     * @throws IOException if the corpus cannot be written, or another crawl is writing to it
     */
    public List<Summary> run(List<Source> sources) throws IOException, InterruptedException {
        for (var source : sources) settings.userAgent(source);
        Files.createDirectories(folder());
        try (var channel =
                FileChannel.open(folder().resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!locked(channel)) throw new IOException("another crawl is running on " + corpus.root());
            return locked(sources);
        }
    }

    /** What is still missing of a source, as the last run left it; nothing is asked. */
    public List<Failure> failures(Source source) throws IOException {
        return Failures.of(source.name(), visits(source));
    }

    private List<Summary> locked(List<Source> sources) throws IOException, InterruptedException {
        var gate = new Gate();
        var budget = new Budget(settings.requests());
        var manifest = Manifest.of(corpus.root());
        var tasks = new ArrayList<Callable<Summary>>();
        for (var source : sources) {
            tasks.add(() -> source.byHand().isPresent()
                    ? new ByHand(corpus, settings.clock(), manifest, listener).run(source)
                    : run(source, gate, budget, manifest));
        }
        try (var threads = Executors.newFixedThreadPool(Math.max(1, Math.min(settings.jobs(), sources.size())))) {
            var summaries = new ArrayList<Summary>();
            for (var done : threads.invokeAll(tasks)) summaries.add(result(done));
            return summaries;
        }
    }

    private Summary run(Source source, Gate gate, Budget budget, Manifest manifest)
            throws IOException, InterruptedException {
        var folder = folder().resolve(source.name());
        var bodies = folder.resolve("bodies");
        sweep(bodies);
        var visits = visits(source);
        var now = settings.clock().instant();
        var resumed = visits.stopped(now);
        var started = visits.begin(now);
        listener.accept(new Event(
                now,
                source.name(),
                resumed ? Event.Kind.RESUMED : Event.Kind.STARTED,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty()));
        var guard = new Guard(source, settings.resolver());
        var agent = settings.userAgent(source);
        try (var fetcher = new Fetcher(source, guard, agent, bodies, settings.clock());
                var warcs = new Warcs(corpus.root().resolve("raw/warc"), source, agent, settings.clock())) {
            var polite = new Polite(source, fetcher, gate, budget, settings.longestWait());
            var chooser = new Chooser(source, address -> guard.refusal(address).or(() -> polite.disallowed(address)));
            return new SourceRun(
                            source,
                            settings.clock(),
                            visits,
                            new Visiting(source, visits, polite, warcs, settings.clock(), started),
                            manifest,
                            new RawStore(folder.resolve("pages")),
                            corpus.raw(),
                            chooser,
                            listener)
                    .run(started);
        }
    }

    private Visits visits(Source source) throws IOException {
        return new Visits(folder().resolve(source.name()).resolve("visits.jsonl"));
    }

    private Path folder() {
        return corpus.root().resolve("crawl");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (java.nio.channels.OverlappingFileLockException held) {
            return false;
        }
    }

    /** Bodies that a killed run left on their way. */
    private static void sweep(Path bodies) throws IOException {
        if (!Files.isDirectory(bodies)) return;
        try (var files = Files.list(bodies)) {
            for (var file : files.toList()) Files.delete(file);
        }
    }

    private static Summary result(Future<Summary> done) throws IOException, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException fault -> throw fault;
                case UncheckedIOException fault -> throw fault.getCause();
                case InterruptedException stop -> throw stop;
                case RuntimeException bug -> throw bug;
                case Error bug -> throw bug;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** What happened to all sources together. */
    public static int total(List<Summary> summaries, Event.Kind kind) {
        return summaries.stream().mapToInt(summary -> summary.count(kind)).sum();
    }
}
