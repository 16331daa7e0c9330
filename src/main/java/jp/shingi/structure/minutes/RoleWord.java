package jp.shingi.structure.minutes;

import jp.shingi.model.Role;

/**
 * A word at the end of labels that tells in what capacity somebody speaks; rows of {@code roles.tsv}.
 *
 * @param takes a label that it takes
 * @param leaves a text that ends otherwise
 */
record RoleWord(String word, Role role, Kind kind, String takes, String leaves) {

    /** What stands for whom. */
    enum Kind {
        /** One person; a name or a department may stand before it. */
        PERSON,
        /** A department or an organisation that speaks. */
        BODY,
        /** Several at once. */
        ALL,
        /** The turn itself is named: question, answer. */
        TURN
    }
}
