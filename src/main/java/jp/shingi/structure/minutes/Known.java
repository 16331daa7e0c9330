package jp.shingi.structure.minutes;

import java.util.Set;

/**
 * What the document tells elsewhere about who may speak.
 *
 * @param names family names or full names of the attendance list, without white space
 * @param titles titles and departments that it names: 情報公開課長, 戸籍住民課
 */
record Known(Set<String> names, Set<String> titles) {
    static final Known NOTHING = new Known(Set.of(), Set.of());

    Known {
        names = Set.copyOf(names);
        titles = Set.copyOf(titles);
    }
}
