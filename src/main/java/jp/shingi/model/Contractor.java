package jp.shingi.model;

import java.util.List;
import java.util.Optional;

/**
 * A party that gets work.
 *
 * @param surface as published
 * @param name with the legal form written out, variants folded
 * @param corporateNumber 法人番号, 13 digits, where printed or where a register was supplied
 */
public record Contractor(
        String surface,
        String name,
        Optional<String> legalForm,
        Optional<String> corporateNumber,
        List<String> surfaces) {
    public Contractor {
        surfaces = List.copyOf(surfaces);
    }
}
