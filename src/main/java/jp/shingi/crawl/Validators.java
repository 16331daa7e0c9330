package jp.shingi.crawl;

import java.util.Optional;

/** What a conditional request carries (RFC 9110, 13.1): what the site said of the version at hand. */
record Validators(Optional<String> etag, Optional<String> lastModified) {
    /** Nothing is at hand. */
    static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
