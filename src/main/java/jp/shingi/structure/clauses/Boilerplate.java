package jp.shingi.structure.clauses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import jp.shingi.model.Section;
import jp.shingi.text.Fold;

/** The normal form of clauses: headings and texts without numbers, signs and spaces; widths and variants folded. */
final class Boilerplate {
    private Boilerplate() {}

    static String normalForm(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.number().isPresent())
                .map(section -> section.heading() + section.text())
                .map(Fold::key)
                .map(text -> text.replaceAll("[\\p{P}\\p{S}]", ""))
                .collect(Collectors.joining());
    }

    /** SHA-256 of the normal form, 64 lower-case hex digits. */
    static String hash(List<Section> sections) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(normalForm(sections).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
