package jp.shingi.crawl;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of a link, and why.
 *
 * @param address as it would be asked; as the page writes it where it is none
 * @param as what it is taken as; absent where it is left
 * @param role of a file
 * @param reason in words
 */
public record Decision(String address, String text, Optional<As> as, Optional<Role> role, Facts facts, String reason) {
    /** What a link is taken as. */
    public enum As {
        /** A document. */
        FILE,
        /** A page of the next level. */
        PAGE,
        /** A further page of this level. */
        NEXT,
        /** A part of this page. */
        FRAME;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Decision left(Link link, String reason) {
        return new Decision(
                link.address().map(Object::toString).orElse(link.written()),
                link.text(),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE,
                reason);
    }

    boolean is(As kind) {
        return as.filter(kind::equals).isPresent();
    }
}
