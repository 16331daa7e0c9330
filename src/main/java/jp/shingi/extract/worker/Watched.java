package jp.shingi.extract.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;

/** One reading on a thread of its own, with an eye on the clock. */
final class Watched {
    /** Room for documents that nest deeply; a real one needs less than a megabyte. */
    private static final long STACK = 64L << 20;

    private static final long TICK = 50;

    private final Task task;
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<Answer<?>> answer = new AtomicReference<>();
    private volatile long progress = System.nanoTime();

    private Watched(Task task) {
        this.task = task;
    }

    /** The answer, at the latest when one of the limits on time is reached. */
    static Answer<?> read(Path file, Task task) throws InterruptedException {
        var watched = new Watched(task);
        var thread = new Thread(null, () -> watched.run(file), "reader", STACK);
        thread.setDaemon(true);
        thread.start();
        return watched.await();
    }

    private void run(Path file) {
        try {
            answer.set(Answer.done(task.done(file, page -> progress = System.nanoTime())));
        } catch (Unreadable e) {
            answer.set(Answer.refused(e, false));
        } catch (StackOverflowError e) {
            answer.set(refused(QuarantineReason.TOO_LARGE, "is nested too deeply", false));
        } catch (OutOfMemoryError e) {
            answer.set(refused(
                    QuarantineReason.OUT_OF_MEMORY, "needs more than %d MB".formatted(task.memoryMegabytes()), true));
        } catch (IOException | RuntimeException | Error e) {
            answer.set(refused(QuarantineReason.DAMAGED, "made its reader fail: " + e, false));
        } finally {
            done.countDown();
        }
    }

    private Answer<?> await() throws InterruptedException {
        var start = System.nanoTime();
        while (!done.await(TICK, TimeUnit.MILLISECONDS)) {
            var now = System.nanoTime();
            if (now - start > TimeUnit.MILLISECONDS.toNanos(task.timeoutMillis())) {
                return refused(
                        QuarantineReason.TIMEOUT, "took longer than %d s".formatted(task.timeoutMillis() / 1000), true);
            }
            if (now - progress > TimeUnit.MILLISECONDS.toNanos(task.stallMillis())) {
                return refused(
                        QuarantineReason.TIMEOUT,
                        "made no progress for %d s".formatted(task.stallMillis() / 1000),
                        true);
            }
        }
        return answer.get();
    }

    private Answer<?> refused(QuarantineReason reason, String what, boolean spent) {
        return Answer.refused(Unreadable.because(reason, task.name() + " " + what), spent);
    }
}
