package jp.shingi.crawl;

import java.net.URI;
import java.util.Optional;

/**
 * A document that a page names, before it is asked for.
 *
 * @param page on which its link stands; absent where it is asked for again without having been met
 * @param twinOf the record whose text it holds
 */
record Brought(
        URI address, Role role, Facts facts, Optional<String> text, Optional<URI> page, Optional<String> twinOf) {}
