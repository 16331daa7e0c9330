package jp.shingi.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that could not be read, and why.
 *
 * @param message a sentence that says what and where
 * @param remedy what a person can do about it
 */
public record Quarantine(
        String uri,
        Optional<String> sha256,
        long bytes,
        Optional<String> mediaType,
        QuarantineReason reason,
        String message,
        String remedy,
        Instant at) {}
