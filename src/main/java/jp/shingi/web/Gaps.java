package jp.shingi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.Coverage;

/** The meetings and consultations of a council that the corpus lacks, in words; numbers in a row as a range. */
final class Gaps {
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");
    private static final Comparator<Coverage.Series> BY_NUMBER = Comparator.<Coverage.Series, String>comparing(
            series -> NOT_DIGITS.matcher(series.name()).replaceAll(""),
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    private Gaps() {}

    /** @param council {@code <ward slug>/<council key>} */
    static List<String> of(List<Coverage> coverage, String council) {
        return coverage.stream()
                .filter(one -> one.id().equals(council))
                .flatMap(one -> Stream.concat(all(one.sessions(), "第", "回"), all(one.consultations(), "諮問第", "号")))
                .toList();
    }

    private static Stream<String> all(List<Coverage.Series> series, String before, String after) {
        return series.stream()
                .sorted(BY_NUMBER)
                .flatMap(one -> runs(one).map(run -> one.name() + words(run, before, after)));
    }

    private static String words(List<Coverage.Missing> run, String before, String after) {
        var first = before + run.getFirst().number() + after;
        var last = run.size() == 1 ? "" : "～" + before + run.getLast().number() + after;
        return first + last + known(run.getFirst());
    }

    /** Numbers in a row of which nothing is known; each of the others alone. */
    private static Stream<List<Coverage.Missing>> runs(Coverage.Series series) {
        var runs = new ArrayList<List<Coverage.Missing>>();
        for (var missing : series.missing()) {
            if (runs.isEmpty() || !follows(runs.getLast().getLast(), missing)) runs.add(new ArrayList<>());
            runs.getLast().add(missing);
        }
        return runs.stream();
    }

    private static boolean follows(Coverage.Missing before, Coverage.Missing missing) {
        return missing.number() == before.number() + 1
                && before.known() == Coverage.Known.NEVER_SEEN
                && missing.known() == Coverage.Known.NEVER_SEEN;
    }

    private static String known(Coverage.Missing missing) {
        return switch (missing.known()) {
            case QUARANTINED -> "（読み取れなかった：" + missing.by().getFirst() + "）";
            case CITED -> "（「" + missing.text().orElse("") + "」と引用されている）";
            case NEVER_SEEN -> "";
        };
    }
}
