package jp.shingi.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What an address promises, against what came. */
final class Promise {
    private Promise() {}

    /** Why the bytes are not what the address promised; empty where they may be. */
    static Optional<String> broken(Brought document, Path body, Optional<String> mediaType) throws IOException {
        if (Files.size(body) == 0) return Optional.of("came empty");
        var promised = FileSigns.DOCUMENT.matcher(document.address().getPath()).find();
        if (promised && FileSigns.html(body, mediaType)) {
            return Optional.of("a web page where a file was promised (an error page that says 200)");
        }
        if (document.twinOf().isPresent() && (FileSigns.of(body).isPresent() || FileSigns.html(body, mediaType))) {
            return Optional.of("no text where a text twin was promised");
        }
        return Optional.empty();
    }
}
