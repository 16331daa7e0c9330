package jp.shingi.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file to read.
 *
 * @param file where its bytes lie
 * @param uri address of the original, or the file's name below the folder that was given
 * @param ward as the crawl's record or the command line names it, for documents that do not name it
 * @param retrieved when the crawl fetched it
 * @param told what the site that published it tells of it
 * @param member the file's place in its archive, where it is a member of one; {@code file} is the archive then
 */
public record Input(
        Path file, String uri, Optional<String> ward, Optional<Instant> retrieved, SiteTold told, OptionalInt member) {
    /** A file that stands alone, and that no site tells of. */
    public Input(Path file, String uri, Optional<String> ward, Optional<Instant> retrieved) {
        this(file, uri, ward, retrieved, SiteTold.NOTHING, OptionalInt.empty());
    }

    /** The same input with its bytes in a file of their own. */
    Input at(Path copy) {
        return new Input(copy, uri, ward, retrieved, told, OptionalInt.empty());
    }
}
