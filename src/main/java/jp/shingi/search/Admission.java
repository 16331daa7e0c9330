package jp.shingi.search;

import java.util.concurrent.Semaphore;

/**
 * Lets as many questions be worked on at once as there are processors, first come, first served. A question is work for a processor from
 * its beginning to its end: more of them at once would only interrupt each other, and each would be as late as the last.
 */
final class Admission {
    private final Semaphore places;

    Admission(int atOnce) {
        places = new Semaphore(atOnce, true);
    }

    interface Work<T, E extends Exception> {
        T done() throws E;
    }

    <T, E extends Exception> T through(Work<T, E> work) throws E {
        places.acquireUninterruptibly();
        try {
            return work.done();
        } finally {
            places.release();
        }
    }

    /** How many questions wait. */
    int waiting() {
        return places.getQueueLength();
    }
}
