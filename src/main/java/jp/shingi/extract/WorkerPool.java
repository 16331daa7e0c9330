package jp.shingi.extract;

import static jp.shingi.model.QuarantineReason.DAMAGED;
import static jp.shingi.model.QuarantineReason.EMPTY;
import static jp.shingi.model.QuarantineReason.OUT_OF_MEMORY;
import static jp.shingi.model.QuarantineReason.TIMEOUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.shingi.extract.worker.Answer;
import jp.shingi.extract.worker.Job;
import jp.shingi.extract.worker.Task;
import jp.shingi.extract.worker.WorkerParser;
import jp.shingi.extract.worker.WorkerSetup;
import jp.shingi.model.layout.Extraction;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.PipesClient;
import org.apache.tika.pipes.PipesConfigBase;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;

/**
 * Reads files in processes of their own, so that a crash, a hang or a lack of memory costs one document. Workers start when first
 * needed and are used again; as many threads may call as there are workers, more wait their turn. Close it.
 */
public final class WorkerPool implements AutoCloseable {
    /** Tika reports each document and each process it ends; we say ourselves what matters. Held, so that the level stays. */
    private static final Logger TIKA = Logger.getLogger("org.apache.tika.pipes");

    private final ExtractSettings settings;
    private final WorkerSetup setup = new WorkerSetup();
    private final PipesConfigBase config;
    private final BlockingQueue<PipesClient> idle;
    private final int workers;

    /** Workers for a few files. */
    public WorkerPool(ExtractSettings settings, int workers) {
        this(settings, workers, workers);
    }

    /**
     * @param workers processes at most, at least 1
     * @param files how many they are to read in all, as far as that is known
     */
    public WorkerPool(ExtractSettings settings, int workers, int files) {
        TIKA.setLevel(Level.OFF);
        this.settings = settings;
        this.workers = workers;
        config = setup.config(settings, files / workers);
        idle = new ArrayBlockingQueue<>(workers);
        for (var i = 0; i < workers; i++) idle.add(new PipesClient(config));
    }

    /**
     * The blocks of a file, as {@link Extractor#extract} gives them.
     *
     * @throws Unreadable also where the worker ran out of time or memory, or crashed
     * @throws CancellationException if the thread is interrupted
     */
    public Extraction extract(Path file, String name) throws Unreadable {
        return ask(file, name, new Job.Blocks());
    }

    /**
     * What is wanted of a file.
     *
     * @throws Unreadable also where the worker ran out of time or memory, or crashed
     * @throws CancellationException if the thread is interrupted
     */
    public <T> T ask(Path file, String name, Job<T> job) throws Unreadable {
        checkThere(file, name);
        if (nameable(file)) return handOver(file, name, job);
        var copy = setup.copy(file);
        try {
            return handOver(copy, name, job);
        } finally {
            setup.delete(copy);
        }
    }

    /** Whether a file can be named in characters, as workers are told it: old systems leave names that are no UTF-8. */
    private static boolean nameable(Path file) {
        return Path.of(file.toString()).equals(file);
    }

    private <T> T handOver(Path file, String name, Job<T> job) throws Unreadable {
        try {
            var client = idle.take();
            var next = client;
            try {
                var answer = answer(client.process(tuple(file, name, job)), name, job.answer());
                if (answer.spent()) next = renewed(client);
                return answer.get();
            } catch (IOException | RuntimeException e) {
                next = renewed(client);
                throw new IllegalStateException("no worker process can be started or reached", e);
            } finally {
                idle.add(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading " + name);
        }
    }

    private static void checkThere(Path file, String name) throws Unreadable {
        try {
            if (Files.size(file) == 0) throw Unreadable.because(EMPTY, name + " has no bytes");
        } catch (IOException e) {
            throw Unreadable.because(DAMAGED, name + " cannot be opened", e);
        }
    }

    private FetchEmitTuple tuple(Path file, String name, Job<?> job) {
        var context = new ParseContext();
        context.set(Task.class, Task.of(name, job, settings));
        var key = new FetchKey(WorkerSetup.FILES, file.toAbsolutePath().toString());
        return new FetchEmitTuple(name, key, EmitKey.NO_EMIT, new Metadata(), context);
    }

    private <T> Answer<T> answer(PipesResult result, String name, Class<T> wanted) throws Unreadable {
        return switch (result.getStatus()) {
            case OOM ->
                throw Unreadable.because(
                        OUT_OF_MEMORY, "%s needs more than %d MB".formatted(name, settings.memoryMegabytes()));
            case TIMEOUT ->
                throw Unreadable.because(TIMEOUT, "%s took longer than %s".formatted(name, settings.timeout()));
            case INTERRUPTED_EXCEPTION -> throw new CancellationException("interrupted while reading " + name);
            default ->
                text(result)
                        .map(json -> Answer.of(json, wanted))
                        .orElseThrow(() -> crashed(name, result.getStatus() + " " + result.getMessage()));
        };
    }

    private static Optional<String> text(PipesResult result) {
        if (result.getEmitData() == null
                || result.getEmitData().getMetadataList().isEmpty()) return Optional.empty();
        return Optional.ofNullable(
                result.getEmitData().getMetadataList().getFirst().get(WorkerParser.ANSWER));
    }

    private PipesClient renewed(PipesClient client) {
        close(client);
        return new PipesClient(config);
    }

    private static Unreadable crashed(String name, String what) {
        return Unreadable.because(DAMAGED, "the process that read %s ended: %s".formatted(name, firstLine(what)));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static void close(PipesClient client) {
        try {
            client.close();
        } catch (IOException alreadyGone) {
            TIKA.log(Level.FINE, "worker was gone", alreadyGone);
        }
    }

    /** Ends the workers; those at work are waited for. */
    @Override
    public void close() {
        try {
            for (var i = 0; i < workers; i++) close(idle.take());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        setup.close();
    }
}
