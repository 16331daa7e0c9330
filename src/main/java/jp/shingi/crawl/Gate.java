package jp.shingi.crawl;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One request at a time to a host, with the pause from the end of an answer to the start of the next request. */
final class Gate {
    private final Duration pause;
    private final Map<String, Long> notBefore = new HashMap<>();

    Gate(Duration pause) {
        this.pause = pause;
    }

    /** Waits until the host may be asked again. */
    void enter(String host) throws InterruptedException {
        var wait = notBefore.getOrDefault(host, System.nanoTime()) - System.nanoTime();
        if (wait > 0) Thread.sleep(Duration.ofNanos(wait));
    }

    /** @param longer what the site itself asks for, where that is more than ours */
    void leave(String host, Duration longer) {
        var rest = longer.compareTo(pause) > 0 ? longer : pause;
        notBefore.put(host, System.nanoTime() + rest.toNanos());
    }
}
