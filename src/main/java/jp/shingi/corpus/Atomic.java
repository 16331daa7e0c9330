package jp.shingi.corpus;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Whole files or none: written beside their place under another name, forced to disk, then moved. */
final class Atomic {
    private static final String UNFINISHED = ".part";

    private Atomic() {}

    /** @return whether the file changed; one that holds these bytes already is left as it is */
    static boolean write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        var part = partOf(file);
        try (var channel = FileChannel.open(part, CREATE_NEW, WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
        move(part, file);
        return true;
    }

    /** @return whether the file changed */
    static boolean write(Path file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Copies a file to a place whose name tells its content; one that is there already is left as it is. */
    static void copy(Path from, Path file) throws IOException {
        if (Files.exists(file)) return;
        Files.createDirectories(file.getParent());
        var part = partOf(file);
        Files.copy(from, part);
        move(part, file);
    }

    /** Removes what a killed run left unfinished below a folder. */
    static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().endsWith(UNFINISHED))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path partOf(Path file) {
        var unique = ".%s.%d.%d"
                .formatted(file.getFileName(), ProcessHandle.current().pid(), System.nanoTime());
        return file.resolveSibling(unique + UNFINISHED);
    }

    private static void move(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
