package jp.shingi.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.model.Citation;
import jp.shingi.text.Rows;

/**
 * Common subjects of articles across wards (委託, 目的外利用, 外部結合 …): "outsourcing" is one facet value though every ordinance numbers it
 * differently. Table {@code subjects.tsv}.
 */
public final class Subjects {
    private record Row(String law, String article, String subject) {
        /** Of the same article; where the row names a paragraph, of this one. */
        boolean fits(Citation citation) {
            var written = citation.paragraph().isPresent()
                    ? citation.article() + "/" + citation.paragraph().getAsInt()
                    : citation.article();
            return citation.law().filter(law::equals).isPresent() && (written + "/").startsWith(article + "/");
        }
    }

    private record Words(Pattern words, String subject) {}

    private static final List<Row> ARTICLES = Rows.read(Subjects.class, "subjects.tsv").stream()
            .filter(r -> !r.get(0).equals("*"))
            .map(r -> new Row(r.get(0), r.get(1), r.get(2)))
            .toList();
    private static final List<Words> WORDS = Rows.read(Subjects.class, "subjects.tsv").stream()
            .filter(r -> r.get(0).equals("*"))
            .map(r -> new Words(Pattern.compile(r.get(1)), r.get(2)))
            .toList();

    private Subjects() {}

    /** The subjects of a case: of its basis by table and by the words in brackets behind an article; without any, of its title. */
    public static List<String> of(List<Citation> basis, String title) {
        Set<String> subjects = new LinkedHashSet<>();
        for (var citation : basis) {
            ARTICLES.stream()
                    .filter(row -> row.fits(citation))
                    .map(Row::subject)
                    .forEach(subjects::add);
        }
        if (subjects.isEmpty()) basis.forEach(citation -> subjects.addAll(words(bracket(citation.text()))));
        if (subjects.isEmpty()) words(title).forEach(subjects::add);
        return List.copyOf(subjects);
    }

    private static String bracket(String citation) {
        return citation.substring(
                Math.max(0, citation.indexOf('（') < 0 ? citation.indexOf('(') : citation.indexOf('（')));
    }

    static Set<String> words(String text) {
        Set<String> subjects = new LinkedHashSet<>();
        WORDS.stream()
                .filter(row -> row.words().matcher(text).find())
                .map(Words::subject)
                .forEach(subjects::add);
        return subjects;
    }
}
