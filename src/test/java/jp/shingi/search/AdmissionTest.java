package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Few questions at once, first come, first served. */
class AdmissionTest {
    private final Admission admission = new Admission(1);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whoComesFirstIsServedFirst() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        threads.add(Thread.ofPlatform()
                .start(() -> admission.through(() -> {
                    begun.countDown();
                    wait(end);
                    return done.add("first");
                })));
        begun.await();
        for (var name : List.of("second", "third", "fourth")) {
            int before = admission.waiting();
            threads.add(Thread.ofPlatform().start(() -> admission.through(() -> done.add(name))));
            while (admission.waiting() == before) Thread.onSpinWait();
        }
        assertEquals(List.of(), done);
        end.countDown();
        for (var thread : threads) thread.join();
        assertEquals(List.of("first", "second", "third", "fourth"), done);
    }

    @Test
    void aQuestionThatFailsGivesItsPlaceBack() throws Exception {
        assertThrows(
                IOException.class,
                () -> admission.through(() -> {
                    throw new IOException("gone");
                }));
        assertEquals("answer", admission.through(() -> "answer"));
    }

    private static void wait(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
