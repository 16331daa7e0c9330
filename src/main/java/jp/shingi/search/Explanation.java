package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Why a hit matched, in Japanese, for readers.
 *
 * @param summary one sentence
 * @param words what was asked, each with what was found for it
 */
public record Explanation(
        String summary,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Word> words) {
    public Explanation {
        words = List.copyOf(words);
    }

    /**
     * One word, phrase or filter of the query.
     *
     * @param asked as typed
     * @param how 一致, 異表記, 同義語, 部分一致 or 絞り込み; absent where it did not match
     * @param found the forms in the text that matched
     * @param fields where, in Japanese: 件名, 本文 …, strongest first
     * @param share of the score, 0 to 1
     */
    public record Word(String asked, Optional<String> how, List<String> found, List<String> fields, double share) {
        public Word {
            found = List.copyOf(found);
            fields = List.copyOf(fields);
        }
    }
}
