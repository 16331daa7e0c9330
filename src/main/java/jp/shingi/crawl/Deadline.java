package jp.shingi.crawl;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends something that takes too long as a whole, however lively it drips. */
final class Deadline implements AutoCloseable {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("deadlines").factory());

    private volatile boolean passed;
    private final ScheduledFuture<?> end;

    private Deadline(Duration time, Runnable cancel) {
        end = CLOCK.schedule(
                () -> {
                    passed = true;
                    cancel.run();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    static Deadline after(Duration time, Runnable cancel) {
        return new Deadline(time, cancel);
    }

    boolean passed() {
        return passed;
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
