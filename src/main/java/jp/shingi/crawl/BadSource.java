package jp.shingi.crawl;

import java.io.IOException;

/** A source file that is not as it must be; the message names the file, the key, and what was probably meant. */
public final class BadSource extends IOException {
    BadSource(String file, String problem) {
        super("%s: %s".formatted(file, problem));
    }
}
