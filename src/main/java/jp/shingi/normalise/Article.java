package jp.shingi.normalise;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article at the depth that a text gives, without its law.
 *
 * @param article as {@code 17}, {@code 30の45}, {@code 附則3}
 */
record Article(String article, OptionalInt paragraph, Optional<String> item) {
    static Article of(String article) {
        return new Article(article, OptionalInt.empty(), Optional.empty());
    }

    Article paragraph(int number) {
        return new Article(article, OptionalInt.of(number), Optional.empty());
    }

    Article item(String number) {
        return new Article(article, paragraph, Optional.of(number));
    }
}
