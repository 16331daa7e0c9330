package jp.shingi.normalise;

import java.util.Optional;
import jp.shingi.text.Fold;

/**
 * A named organisation in a text.
 *
 * @param start position in the text, inclusive; {@code end} exclusive
 * @param surface as published
 * @param name with the legal form written out, old forms of characters, widths and spaces folded
 */
record OrganisationName(int start, int end, String surface, String name, Optional<String> legalForm) {

    boolean isJointVenture() {
        return legalForm.filter(LegalForms.JOINT_VENTURE::equals).isPresent();
    }

    static OrganisationName withForm(int start, int end, String surface, String before, String form, String after) {
        var full = LegalForms.full(form);
        var name = full.equals(LegalForms.JOINT_VENTURE) ? before + form + after : before + full + after;
        return new OrganisationName(start, end, surface, normal(name), Optional.of(full));
    }

    static OrganisationName withoutForm(int start, int end, String surface) {
        return new OrganisationName(start, end, surface, normal(surface), Optional.empty());
    }

    private static String normal(String name) {
        return Fold.oldForms(Fold.nfkc(name.replaceAll("[−‐–－]", "-")))
                .replaceAll("(?<![A-Za-z]) | (?![A-Za-z])", "")
                .strip();
    }
}
