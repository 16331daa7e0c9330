package jp.shingi.web;

import java.util.List;
import java.util.stream.Stream;
import jp.shingi.model.Coverage;

/** The meetings and consultations of a council that the corpus lacks, in words. */
final class Gaps {
    private Gaps() {}

    /** @param council {@code <ward slug>/<council key>} */
    static List<String> of(List<Coverage> coverage, String council) {
        return coverage.stream()
                .filter(one -> one.id().equals(council))
                .flatMap(Gaps::of)
                .toList();
    }

    private static Stream<String> of(Coverage one) {
        return Stream.concat(
                one.sessions().stream()
                        .flatMap(series ->
                                series.missing().stream().map(m -> series.name() + "第" + m.number() + "回" + known(m))),
                one.consultations().stream()
                        .flatMap(series -> series.missing().stream()
                                .map(m -> series.name() + "諮問第" + m.number() + "号" + known(m))));
    }

    private static String known(Coverage.Missing missing) {
        return switch (missing.known()) {
            case QUARANTINED -> "（読み取れなかった：" + missing.by().getFirst() + "）";
            case CITED -> "（「" + missing.text().orElse("") + "」と引用されている）";
            case NEVER_SEEN -> "";
        };
    }
}
