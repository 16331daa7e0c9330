package jp.shingi.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/** Bytes as published, each once: {@code <2 hex>/<sha256>}. Names come from the bytes, never from an address. */
public final class RawStore {
    private final Path folder;

    public RawStore(Path folder) {
        this.folder = folder;
    }

    /** Where bytes lie, if they are there. */
    public Optional<Path> find(String sha256) {
        return Optional.of(place(sha256)).filter(Files::exists);
    }

    /**
     * Moves a file of the same file system in; what stands there with another length is damaged and replaced.
     *
     * @param sha256 of the file, as whoever wrote it counted it
     */
    public Path take(Path file, String sha256) throws IOException {
        var place = place(sha256);
        if (Files.exists(place) && Files.size(place) == Files.size(file)) {
            Files.delete(file);
            return place;
        }
        Files.createDirectories(place.getParent());
        return Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Copies a file in. */
    public Path keep(Path file, String sha256) throws IOException {
        Atomic.copy(file, place(sha256));
        return place(sha256);
    }

    /** Forgets bytes. */
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    /** All files, ordered by name: use it in try-with-resources. */
    public Stream<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) return Stream.empty();
        return Files.find(
                        folder,
                        2,
                        (file, is) -> is.isRegularFile()
                                && file.getParent().getFileName().toString().matches("[0-9a-f]{2}"))
                .sorted();
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
