package jp.shingi.extract;

import java.nio.file.Path;

/** Reads files through workers and prints one line for each. */
final class PoolDump {
    public static void main(String[] args) {
        try (var pool = new WorkerPool(ExtractSettings.standard(), 1)) {
            for (var arg : args) {
                var start = System.nanoTime();
                String what;
                try {
                    what = pool.extract(Path.of(arg), Path.of(arg).getFileName().toString())
                                    .blocks()
                                    .size() + " blocks";
                } catch (Unreadable e) {
                    what = e.reason().key() + " " + e.getMessage();
                }
                System.out.printf("%6d ms %s: %s%n", (System.nanoTime() - start) / 1_000_000, arg, what);
            }
        }
    }
}
