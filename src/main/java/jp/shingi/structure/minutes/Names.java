package jp.shingi.structure.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shingi.model.Role;
import jp.shingi.text.Rows;

/**
 * Parts the person from the department in 羽切学務課長. Table {@code departments.tsv}: words with which departments begin.
 *
 * <p>Known weakness: a family name that is also a word of departments (教育, 市民) is taken for the department.
 */
final class Names {
    static final List<String> DEPARTMENTS = Rows.read(Names.class, "departments.tsv").stream()
            .map(row -> row.getFirst())
            .sorted((a, b) -> b.length() - a.length())
            .toList();
    private static final int LONGEST_NAME = 6;
    /** Heads of places: before them stands where the place is (汐見総合福祉事務所長). */
    private static final Set<String> PLACES =
            Set.of("所長", "館長", "園長", "校長", "署長", "センター長", "支所長", "院長", "場長", "副校長", "副館長", "副所長");

    /** Ranks of one person: before them stands a department of the table, or a name (米山企画官). */
    private static final Set<String> RANKS = Set.of(
            "企画官", "参事官", "審議官", "調整官", "専門官", "管理官", "調査官", "推進官", "主査", "主任", "主事", "主幹", "副主幹", "参事", "副参事", "課長補佐",
            "室長補佐", "補佐", "係員");

    private Names() {}

    /** The name in what stands before a role word; empty where only a department stands there. */
    static Optional<String> before(String before, RoleWord word, Known known) {
        if (before.isEmpty()) return Optional.empty();
        if (word.role() == Role.MEMBER) {
            return Labels.kindOfMember(before) || !Labels.nameShaped(before) ? Optional.empty() : Optional.of(before);
        }
        if (known.names().contains(before) || head(word) && Labels.nameShaped(before) && before.length() <= 4)
            return Optional.of(before);
        if (word.role() == Role.GUEST) return Optional.empty();
        for (int cut = 1; cut < before.length() && cut <= LONGEST_NAME; cut++) {
            if (known.titles().contains(before.substring(cut) + word.word())
                    && Labels.nameShaped(before.substring(0, cut))) {
                return Optional.of(before.substring(0, cut));
            }
        }
        if (known.titles().contains(before + word.word())) return Optional.empty();
        return split(before, word);
    }

    private static Optional<String> split(String before, RoleWord word) {
        if (department(before) || PLACES.contains(word.word())) return Optional.empty();
        for (int cut = 1; cut < before.length() && cut <= LONGEST_NAME + 3; cut++) {
            var name = before.substring(0, cut);
            if (Labels.nameShaped(name) && balanced(name) && department(before.substring(cut)))
                return Optional.of(name);
        }
        if (RANKS.contains(word.word())
                && before.length() <= 3
                && before.chars().allMatch(c -> Text.kanji((char) c))) return Optional.of(before);
        var chair = word.role() == Role.CHAIR || word.role() == Role.VICE_CHAIR || head(word);
        return chair && before.length() <= LONGEST_NAME && Labels.nameShaped(before)
                ? Optional.of(before)
                : Optional.empty();
    }

    private static boolean balanced(String name) {
        return name.indexOf('(') < 0 == name.indexOf(')') < 0;
    }

    /** Heads of whole bodies: before 市長 stands a name, never a department. */
    private static boolean head(RoleWord word) {
        return List.of("区長", "市長", "町長", "村長", "知事", "教育長", "助役", "収入役", "副区長", "副市長", "副町長", "副村長", "大臣", "長官")
                .contains(word.word());
    }

    /** Whether the text begins with a word of departments. */
    static boolean department(String text) {
        for (var word : DEPARTMENTS) if (text.startsWith(word)) return true;
        return false;
    }
}
