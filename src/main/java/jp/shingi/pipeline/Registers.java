package jp.shingi.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shingi.corpus.Corpus;
import jp.shingi.corpus.Sha256;
import jp.shingi.normalise.Register;

/** The register of corporations of a corpus: {@code corpus/register}, where one was imported. */
public final class Registers {
    private Registers() {}

    /** Where it lies. */
    public static Path folder(Corpus corpus) {
        return corpus.root().resolve("register");
    }

    /**
     * A register as it was at a time.
     *
     * @param state changes when another register was imported: documents are read again then
     */
    record Version(Path folder, String state) {}

    static Optional<Register> open(Version version) {
        return Register.open(version.folder());
    }

    /** The register of a corpus as it is now; empty where none was imported. */
    static Optional<Version> of(Corpus corpus) throws IOException {
        var folder = folder(corpus).toAbsolutePath();
        if (!Files.isDirectory(folder)) return Optional.empty();
        try (var files = Files.list(folder)) {
            var state = files.sorted().map(Registers::state).collect(Collectors.joining(" "));
            return Optional.of(new Version(
                    folder, Sha256.of(state.getBytes(StandardCharsets.UTF_8)).substring(0, 12)));
        }
    }

    private static String state(Path file) {
        try {
            return file.getFileName() + ":" + Files.size(file) + ":"
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
