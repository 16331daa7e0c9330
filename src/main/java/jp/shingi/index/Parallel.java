package jp.shingi.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Work on many things at once, never on more than so many. */
final class Parallel {
    /** Work that may fail to read or write. */
    interface Work<T> {
        void on(T one) throws IOException;
    }

    private Parallel() {}

    /** @throws IOException the first failure; the rest of the work is left */
    static <T> void forEach(Collection<T> all, int jobs, Work<T> work) throws IOException {
        var queue = all.iterator();
        try (var workers = Executors.newFixedThreadPool(jobs)) {
            var running = IntStream.range(0, jobs)
                    .mapToObj(n -> workers.submit(() -> {
                        drain(queue, work);
                        return null;
                    }))
                    .toList();
            for (var one : running) await(one);
        }
    }

    private static <T> void drain(Iterator<T> queue, Work<T> work) throws IOException {
        while (true) {
            T one;
            synchronized (queue) {
                if (!queue.hasNext()) return;
                one = queue.next();
            }
            try {
                work.on(one);
            } catch (IOException | RuntimeException | Error failure) {
                synchronized (queue) {
                    while (queue.hasNext()) queue.next();
                }
                throw failure;
            }
        }
    }

    private static void await(Future<?> one) throws IOException {
        try {
            one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while indexing");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IOException(e.getCause());
            }
        }
    }
}
