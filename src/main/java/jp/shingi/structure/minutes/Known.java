package jp.shingi.structure.minutes;

import java.util.Map;
import java.util.Set;
import jp.shingi.model.Role;

/**
 * What the document tells elsewhere about who may speak.
 *
 * @param names family names and full names of the attendance list, without white space
 * @param titles titles and departments that it names: 情報公開課長, 戸籍住民課
 * @param roles the role of those names whose list tells one
 * @param legend what signs stand for
 */
record Known(Set<String> names, Set<String> titles, Map<String, Role> roles, Legend legend) {
    static final Known NOTHING = new Known(Set.of(), Set.of(), Map.of(), Legend.NONE);

    Known {
        names = Set.copyOf(names);
        titles = Set.copyOf(titles);
        roles = Map.copyOf(roles);
    }

    static Known of(Legend legend) {
        return new Known(Set.of(), Set.of(), Map.of(), legend);
    }

    Known with(Legend other) {
        return new Known(names, titles, roles, other);
    }
}
