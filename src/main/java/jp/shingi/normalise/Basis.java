package jp.shingi.normalise;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.Citation;

/**
 * The legal basis of a form (根拠条文): what stands under such a label, what a heading gives in brackets (（条例第13条関係）), and what the
 * opening sentence of a letter rests on (…の規定により、下記のとおり諮問します). The number of the form sheet itself (第4号様式（第8条関係）) is none.
 */
final class Basis {
    private static final Pattern OPENING =
            Pattern.compile("(?:規定|定め)(?:に基づき|により|に基づいて|によって)[^。]{0,60}(?:諮問|報告します|報告する|意見を求め|意見を聴|登録する|審議会に|審査会に)");

    private Basis() {}

    static List<Citation> of(int part, List<Cited> cited) {
        return cited.stream()
                .filter(c -> c.passage().place().part() == part)
                .filter(c -> c.passage().isBasis() || isRelation(c) || isOpening(c))
                .map(Cited::citation)
                .filter(unseen())
                .toList();
    }

    /** Lets the first of equal citations through, wherever they stand. */
    private static Predicate<Citation> unseen() {
        var seen = new HashSet<List<Object>>();
        return c -> seen.add(List.of(c.law(), c.article(), c.paragraph(), c.item()));
    }

    private static boolean isRelation(Cited cited) {
        if (cited.passage().place().turn().isPresent()
                || cited.passage().field().isPresent()) return false;
        var text = cited.passage().text();
        int end = cited.start() + cited.text().length();
        if (end > text.length() || !Folded.of(text).startsWith("関係", end)) return false;
        return !text.substring(Math.max(0, cited.start() - 12), cited.start()).contains("様式");
    }

    private static boolean isOpening(Cited cited) {
        if (cited.passage().field().isPresent()) return false;
        var text = cited.passage().text();
        int end = Math.min(text.length(), cited.start() + cited.text().length());
        return Stream.of(text.substring(end, Math.min(text.length(), end + 120)).split("。"))
                .limit(1)
                .anyMatch(rest -> OPENING.matcher(rest).find());
    }
}
