package jp.shingi.normalise;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.Citation;

/**
 * A citation on the way.
 *
 * @param passage what it stands in
 * @param caption the brackets behind it as published (（業務委託）), empty without
 * @param start position in the passage's text, inclusive
 */
record Cited(Passage passage, String text, Optional<String> law, Article article, String caption, int start) {
    Citation citation() {
        return new Citation(
                text + caption, law, article.article(), article.paragraph(), article.item(), passage.placeAt(start));
    }

    /** The same for all members of one list: they are of one law. */
    List<Object> list() {
        return List.of(passage.place(), start, text);
    }

    Cited law(Optional<String> known) {
        return new Cited(passage, text, known, article, caption, start);
    }
}
