package jp.shingi.web;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Lets so many questions through at once, each for so long. A question that takes longer is answered with a refusal and left to end by itself: to
 * interrupt it could close files that others read.
 */
final class Gate implements AutoCloseable {
    private final Semaphore places;
    private final Duration patience;
    /** Threads of the machine, few: questions are work for the processors, and must leave them to those who only wait for an answer or a refusal. */
    private final ExecutorService threads = Executors.newFixedThreadPool(
            2 * Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("questions-", 0).factory());

    Gate(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce);
        this.patience = patience;
    }

    <T> T within(Supplier<T> question) {
        if (!waited()) throw busy();
        var taken = new AtomicBoolean();
        var answer = threads.submit(() -> {
            if (!taken.compareAndSet(false, true)) throw busy();
            try {
                return question.get();
            } finally {
                places.release();
            }
        });
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (taken.compareAndSet(false, true)) {
                places.release();
                throw busy();
            }
            throw new TooBusy(
                    422, "too-expensive", "this took longer than %d s; ask for less".formatted(patience.toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy(503, "stopping", "the site is being stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        }
    }

    private static TooBusy busy() {
        return new TooBusy(503, "busy", "too many questions at once; ask again in a few seconds");
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private boolean waited() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
