package jp.shingi.crawl;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One request at a time to a host, whatever the source, with the pause from the end of an answer to the start of the next request. */
final class Gate {
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    private static final class Host {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long notBefore = System.nanoTime();
        private int requests;
    }

    /** Asks as soon as the host may be asked. */
    <T> T pass(String host, Duration pause, Supplier<T> request) throws InterruptedException {
        var at = hosts.computeIfAbsent(host, name -> new Host());
        at.lock.lockInterruptibly();
        try {
            var wait = at.notBefore - System.nanoTime();
            if (wait > 0) Thread.sleep(Duration.ofNanos(wait));
            at.requests++;
            var answer = request.get();
            at.notBefore = System.nanoTime() + pause.toNanos();
            return answer;
        } finally {
            at.lock.unlock();
        }
    }

    /** The site itself asks for a longer pause. */
    void hold(String host, Duration pause) {
        var at = hosts.computeIfAbsent(host, name -> new Host());
        at.lock.lock();
        try {
            at.notBefore = Math.max(at.notBefore, System.nanoTime() + pause.toNanos());
        } finally {
            at.lock.unlock();
        }
    }

    /** Requests of this run to a host. */
    int requests(String host) {
        var at = hosts.computeIfAbsent(host, name -> new Host());
        at.lock.lock();
        try {
            return at.requests;
        } finally {
            at.lock.unlock();
        }
    }
}
