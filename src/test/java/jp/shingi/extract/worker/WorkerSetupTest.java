package jp.shingi.extract.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.shingi.extract.ExtractSettings;
import org.junit.jupiter.api.Test;

class WorkerSetupTest {

    /** A reading that never ends, in a loop that the compiler would let run through, and a clock beside it that needs memory. */
    static final class EndlessLoop {
        private static final byte[] PICTURE = new byte[1 << 16];
        private static volatile long seen;

        private EndlessLoop() {}

        public static void main(String[] arguments) throws InterruptedException {
            var warm = new CountDownLatch(1);
            var reader = new Thread(() -> {
                for (var i = 0; i < 200; i++) seen = sum(20);
                warm.countDown();
                while (true) seen = sum(Integer.MAX_VALUE);
            });
            reader.setDaemon(true);
            reader.start();
            warm.await();
            var never = new CountDownLatch(1);
            for (var tick = 0; tick < 40; tick++) {
                never.await(50, TimeUnit.MILLISECONDS);
                System.gc();
            }
        }

        private static long sum(int rounds) {
            var sum = 0L;
            for (var round = 0; round < rounds; round++)
                for (var i = 0; i < PICTURE.length; i++) sum += PICTURE[i] * round;
            return sum;
        }
    }

    @Test
    void aLoopWithoutEndDoesNotStopTheClockThatWatchesIt() throws Exception {
        try (var setup = new WorkerSetup()) {
            var command = new ArrayList<String>();
            var config = setup.config(ExtractSettings.standard(), Integer.MAX_VALUE);
            command.add(config.getJavaPath());
            command.addAll(config.getForkedJvmArgs());
            var classes = Path.of(WorkerSetupTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            command.addAll(List.of("-cp", classes.toString(), EndlessLoop.class.getName()));
            var process = new ProcessBuilder(command).inheritIO().start();
            try {
                assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the clock stood still");
                assertEquals(0, process.exitValue());
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void aWorkerWithFewFilesCompilesSimply() {
        try (var setup = new WorkerSetup()) {
            var settings = ExtractSettings.standard();
            assertTrue(setup.config(settings, 10).getForkedJvmArgs().contains("-XX:TieredStopAtLevel=1"));
            assertTrue(setup.config(settings, 2_000).getForkedJvmArgs().contains("-XX:TieredStopAtLevel=4"));
        }
    }
}
