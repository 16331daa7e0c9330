package jp.shingi.model;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the bytes of a document came from.
 *
 * @param uri address of the original, or the file's name where it was ingested from disk
 * @param sha256 64 lower-case hex digits
 * @param bytes size in bytes
 * @param pages number of pages, absent where the source has none
 * @param retrieved when the crawl fetched it; absent for a file from disk
 */
public record Source(
        String uri,
        String mediaType,
        String sha256,
        long bytes,
        OptionalInt pages,
        Optional<Instant> retrieved,
        ExtractorKind extractor) {
    public Source {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        if (bytes < 0) throw new IllegalArgumentException("negative size: " + bytes);
    }
}
