package jp.shingi.structure.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shingi.model.Role;
import jp.shingi.text.Rows;

/** The table of role words. */
final class RoleWords {
    static final List<RoleWord> ALL = Rows.read(RoleWords.class, "roles.tsv").stream()
            .map(RoleWords::word)
            .toList();

    private static final Map<String, RoleWord> BY_WORD = new HashMap<>();
    private static final int LONGEST =
            ALL.stream().mapToInt(role -> role.word().length()).max().orElse(0);

    static {
        for (var role : ALL) BY_WORD.put(role.word(), role);
    }

    private RoleWords() {}

    private static RoleWord word(List<String> row) {
        var role = java.util.Arrays.stream(Role.values())
                .filter(value -> value.key().equals(row.get(1)))
                .findFirst()
                .orElseThrow();
        return new RoleWord(
                row.get(0), role, RoleWord.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)), row.get(3), row.get(4));
    }

    /** The longest word that the text ends with. */
    static Optional<RoleWord> ending(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 0; length--) {
            var word = BY_WORD.get(text.substring(text.length() - length));
            if (word != null) return Optional.of(word);
        }
        return Optional.empty();
    }

    /** The longest word that the text begins with. */
    static Optional<RoleWord> beginning(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 0; length--) {
            var word = BY_WORD.get(text.substring(0, length));
            if (word != null) return Optional.of(word);
        }
        return Optional.empty();
    }

    /** The word itself. */
    static Optional<RoleWord> named(String text) {
        return Optional.ofNullable(BY_WORD.get(text));
    }
}
