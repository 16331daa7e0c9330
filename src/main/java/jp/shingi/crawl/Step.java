package jp.shingi.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A page to open on the way down a site.
 *
 * @param level index of its level, from 0
 * @param turn how many pages of its list came before it
 * @param trail the texts of the links that led here, the nearest first
 * @param told what those links, and where they stand, tell of what is below
 */
record Step(URI address, int level, int turn, List<String> trail, Facts told) {
    Step {
        trail = List.copyOf(trail);
    }

    static Step start(URI address) {
        return new Step(address, 0, 0, List.of(), Facts.NONE);
    }

    Step down(URI to, String text, Facts facts) {
        return new Step(to, level + 1, 0, with(text), facts.withoutMaterial());
    }

    Step next(URI to) {
        return new Step(to, level, turn + 1, trail, told);
    }

    Step frame(URI to) {
        return new Step(to, level, turn, trail, told);
    }

    private List<String> with(String text) {
        var longer = new ArrayList<String>();
        longer.add(text);
        longer.addAll(trail);
        return longer;
    }
}
