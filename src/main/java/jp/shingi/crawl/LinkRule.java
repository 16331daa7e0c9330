package jp.shingi.crawl;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which links of a page are meant. All that is given must hold. Texts are compared as they stand and in NFKC, so that {@code \d} finds
 * full-width digits.
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

    /** Why the rule does not take a link; empty where it does. */
    Optional<String> refusal(Link link, String address) {
        if (select.isPresent() && link.element().closest(select.get()) == null) {
            return Optional.of("does not stand in " + select.get());
        }
        if (text.isPresent() && find(text.get(), link.text()).isEmpty()) {
            return Optional.of("its text has no " + text.get());
        }
        if (this.address.isPresent() && find(this.address.get(), address).isEmpty()) {
            return Optional.of("its address has no " + this.address.get());
        }
        if (not.isPresent()
                && (find(not.get(), link.text()).isPresent()
                        || find(not.get(), address).isPresent())) {
            return Optional.of("not: " + not.get());
        }
        return Optional.empty();
    }

    /** What the groups of the patterns say of a link that the rule takes. */
    Facts facts(Link link, String address) {
        return Facts.first(java.util.stream.Stream.concat(
                        text.flatMap(pattern -> find(pattern, link.text())).stream(),
                        this.address.flatMap(pattern -> find(pattern, address)).stream())
                .map(FactsReader::ofGroups)
                .toList());
    }

    private static Optional<Matcher> find(Pattern pattern, String text) {
        var plain = pattern.matcher(text);
        if (plain.find()) return Optional.of(plain);
        var folded = pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return folded.find() ? Optional.of(folded) : Optional.empty();
    }
}
