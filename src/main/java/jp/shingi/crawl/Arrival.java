package jp.shingi.crawl;

import java.net.URI;
import java.nio.file.Path;

/** What is at hand of an address, after it was asked for or because it was. */
sealed interface Arrival {
    /**
     * Its bytes.
     *
     * @param address where it was found in the end
     * @param fresh whether they came just now, rather than being at hand from before
     */
    record Here(URI address, Visit visit, Path body, boolean fresh) implements Arrival {}

    /** There is nothing: its visit says why. */
    record Nothing(URI address, Visit visit) implements Arrival {}

    /** It was not asked, for a reason that is not its own. */
    record PutOff(URI address, String reason) implements Arrival {}
}
