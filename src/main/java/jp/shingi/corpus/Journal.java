package jp.shingi.corpus;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import jp.shingi.model.Json;
import tools.jackson.core.JacksonException;

/**
 * A file of JSON lines to which one process appends and any number read. Whoever appends may be killed at any moment: a torn last
 * line counts as not written, and is cut off before the next line is written.
 */
public final class Journal<T> {
    private final Path file;
    private final Class<T> type;
    private boolean whole;

    public Journal(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /**
     * Every entry in the order of writing.
     *
     * @return how many lines are no entries
     */
    public int read(Consumer<T> each) throws IOException {
        if (!Files.exists(file)) return 0;
        var unread = new int[1];
        try (var lines = Files.lines(file)) {
            lines.forEach(line -> {
                try {
                    each.accept(Json.read(line, type));
                } catch (JacksonException torn) {
                    unread[0]++;
                }
            });
        }
        return unread[0];
    }

    /** Appends an entry. */
    public synchronized void add(T entry) throws IOException {
        if (!whole) mend();
        Files.write(file, line(entry), CREATE, APPEND);
    }

    /** Writes the file anew with these entries only. */
    public synchronized void replace(Collection<T> entries) throws IOException {
        var text = new StringBuilder();
        entries.forEach(entry -> text.append(Json.line(entry)).append('\n'));
        Atomic.write(file, text.toString());
    }

    private byte[] line(T entry) {
        return (Json.line(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void mend() throws IOException {
        Files.createDirectories(file.getParent());
        try (var channel = FileChannel.open(file, CREATE, WRITE, java.nio.file.StandardOpenOption.READ)) {
            var end = channel.size();
            while (end > 0 && !endsALine(channel, end)) end--;
            if (end < channel.size()) channel.truncate(end);
        }
        whole = true;
    }

    private static boolean endsALine(FileChannel channel, long end) throws IOException {
        var last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0) == '\n';
    }
}
