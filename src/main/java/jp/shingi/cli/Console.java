package jp.shingi.cli;

import java.io.PrintStream;
import jp.shingi.model.Json;

/**
 * Data goes to standard output, everything else to standard error.
 *
 * @param json whether standard output is for programs: then nothing but JSON goes there
 */
record Console(PrintStream out, PrintStream err, boolean json, boolean quiet, boolean verbose) {
    private static final int STATUS = 100;

    /** A line of data. */
    void print(String line) {
        out.println(line);
    }

    /** A value for programs. */
    void print(Object value) {
        out.print(Json.pretty(value));
    }

    /** A note for the person at the keyboard. */
    void note(String line) {
        if (!quiet) err.println(line);
    }

    /** A note that only a person who asked for more wants to see. */
    void detail(String line) {
        if (verbose) err.println(line);
    }

    /** What a person must know even when quiet. */
    void alarm(String line) {
        err.println("shingi: " + line);
    }

    /** Where a long run is: one line on a terminal that the next one overwrites; nothing elsewhere. */
    void status(String line) {
        if (!onTerminal()) return;
        err.print("\r\u001b[K" + (line.length() > STATUS ? line.substring(0, STATUS) + "…" : line));
        err.flush();
    }

    /** Removes the line of {@link #status}, before another line or at the end. */
    void clear() {
        if (!onTerminal()) return;
        err.print("\r\u001b[K");
        err.flush();
    }

    private boolean onTerminal() {
        return !quiet && !json && System.console() != null;
    }
}
