package jp.shingi.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks on several threads and hands over their results in the order of the tasks, few of them waiting at a time. */
final class Ordered {
    /** Tasks that may be under way or waiting to be handed over, for each thread: bounds memory. */
    private static final int WINDOW = 3;

    private Ordered() {}

    /** Takes a result, in the order of the tasks, always on the thread that called. */
    @FunctionalInterface
    interface Receiver<T> {
        void accept(T result) throws IOException;
    }

    /** @throws RuntimeException what a task threw: a fault in an input is a result, an exception is a bug and stops the run */
    static <T> void run(int threads, Iterator<Callable<T>> tasks, Receiver<T> each)
            throws IOException, InterruptedException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var under = new ArrayDeque<Future<T>>();
            while (tasks.hasNext() || !under.isEmpty()) {
                while (tasks.hasNext() && under.size() < threads * WINDOW) under.add(pool.submit(tasks.next()));
                each.accept(result(under.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) throw bug;
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(e.getCause());
        }
    }
}
