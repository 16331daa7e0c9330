package jp.shingi.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Lines put into many files of one folder at once, so that millions of them are sorted without memory. Close it. */
final class Shelves implements Closeable {
    private final Path folder;
    private final Map<String, BufferedWriter> open = new HashMap<>();

    Shelves(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void put(String shelf, String line) throws IOException {
        var writer = open.get(shelf);
        if (writer == null) {
            writer = Files.newBufferedWriter(folder.resolve(shelf + ".tsv"), UTF_8);
            open.put(shelf, writer);
        }
        writer.append(line).append('\n');
    }

    @Override
    public void close() throws IOException {
        for (var writer : open.values()) writer.close();
    }
}
