package jp.shingi.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries say while they work is kept from the person at the keyboard; what we have to say goes through {@link Console}. */
final class Logging {
    /** Held, because the log manager forgets loggers that nobody holds. */
    private static final List<Logger> SILENCED = List.of(
            Logger.getLogger("org.apache"),
            Logger.getLogger("org.apache.lucene.internal.vectorization"),
            Logger.getLogger("org.eclipse.jetty"),
            Logger.getLogger("io.javalin"),
            Logger.getLogger("com"));

    private Logging() {}

    static void quiet() {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
