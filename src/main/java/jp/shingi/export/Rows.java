package jp.shingi.export;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a table one by one and writes them at once: memory holds a row, never the table. */
interface Rows extends AutoCloseable {
    void row(List<String> values) throws IOException;

    /** Writes what ends the table; the stream below stays open. */
    @Override
    void close() throws IOException;
}
