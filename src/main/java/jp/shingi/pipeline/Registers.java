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

    static Optional<Register> of(Corpus corpus) {
        return Register.open(folder(corpus));
    }

    /** Changes when another register was imported: documents are read again then. */
    static String fingerprint(Corpus corpus) throws IOException {
        if (!Files.isDirectory(folder(corpus))) return "none";
        try (var files = Files.list(folder(corpus))) {
            var state = files.sorted().map(Registers::state).collect(Collectors.joining(" "));
            return Sha256.of(state.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
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
