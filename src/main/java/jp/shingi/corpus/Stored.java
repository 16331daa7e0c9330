package jp.shingi.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import tools.jackson.core.JacksonException;

/** A document in the corpus that is read only when it is asked for. */
public record Stored(String id, Path file) {
    /** @throws UncheckedIOException naming the file, if it cannot be read or is no document */
    public Document document() {
        try {
            return Json.read(Files.readString(file), Document.class);
        } catch (JacksonException e) {
            throw new UncheckedIOException(new IOException(
                    "%s is no document of the corpus (%s); delete it and ingest its source again"
                            .formatted(file, e.getOriginalMessage()),
                    e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the file: it changes when, and only when, the document changed. */
    public String fingerprint() {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
