package jp.shingi.crawl;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which links of a page are meant. All that is given must hold.
 *
 * @param select CSS selector of the link, or of what it stands in
 * @param text found in the link's text; groups named {@code session}, {@code number} and {@code date} are remembered
 * @param address found in the link's address
 * @param not found in text or address: then it is not meant
 * @param role of the file, where the rule is one for files
 */
public record LinkRule(
        Optional<String> select,
        Optional<Pattern> text,
        Optional<Pattern> address,
        Optional<Pattern> not,
        Optional<Role> role) {
    public LinkRule {
        if (select.isEmpty() && text.isEmpty() && address.isEmpty()) {
            throw new IllegalArgumentException("a rule for links needs select, text or address");
        }
    }
}
