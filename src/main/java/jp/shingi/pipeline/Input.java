package jp.shingi.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file to read.
 *
 * @param file where its bytes lie
 * @param uri address of the original, or the file's name below the folder that was given
 * @param ward as the crawl's record or the command line names it, for documents that do not name it
 * @param retrieved when the crawl fetched it
 */
public record Input(Path file, String uri, Optional<String> ward, Optional<Instant> retrieved) {}
