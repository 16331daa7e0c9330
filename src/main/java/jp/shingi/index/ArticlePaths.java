package jp.shingi.index;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.Citation;

/** Citations as paths: 練馬区個人情報保護条例第13条第1項第2号 is {@code 練馬区個人情報保護条例/13/1/2}. */
public final class ArticlePaths {
    private ArticlePaths() {}

    /** Paths of those citations whose law is known, each once, in order. */
    public static List<String> of(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.law().isPresent())
                .map(ArticlePaths::of)
                .distinct()
                .toList();
    }

    /** Law, article, paragraph and item. A law whose name holds a slash keeps it as ／. An item without a paragraph stands in paragraph 1. */
    private static String of(Citation citation) {
        var levels = new ArrayList<String>();
        levels.add(citation.law().orElseThrow().replace('/', '／'));
        levels.add(citation.article());
        if (citation.paragraph().isPresent())
            levels.add(Integer.toString(citation.paragraph().getAsInt()));
        else if (citation.item().isPresent()) levels.add("1");
        citation.item().ifPresent(levels::add);
        return String.join("/", levels);
    }
}
