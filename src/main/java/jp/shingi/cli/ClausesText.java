package jp.shingi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shingi.corpus.Corpus;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Document;
import jp.shingi.model.Section;
import jp.shingi.structure.clauses.UsualText;

/** What differs in the clauses of a document from the usual text of its municipality. */
final class ClausesText {
    private ClausesText() {}

    /** Lines for a terminal; none where the document has no clauses, or its municipality no others like them. */
    static List<String> lines(Corpus corpus, Document document) throws IOException {
        var own = clauses(document).toList();
        if (own.isEmpty()) return List.of();
        var others = others(corpus, document);
        var lines = new ArrayList<String>();
        for (var part : own)
            UsualText.of(part, others)
                    .ifPresent(usual -> lines.addAll(lines(part.title().orElse("(無題)"), usual)));
        if (!lines.isEmpty()) lines.addFirst("  いつもの文との違い:");
        return lines;
    }

    private static List<ClausesPart> others(Corpus corpus, Document document) throws IOException {
        var ward = document.id().substring(0, document.id().lastIndexOf('-') + 1);
        try (var stored = corpus.stored()) {
            return stored.filter(one -> one.id().startsWith(ward) && one.id().indexOf('-', ward.length()) < 0)
                    .filter(one -> !one.id().equals(document.id()))
                    .flatMap(one -> clauses(one.document()))
                    .toList();
        }
    }

    private static Stream<ClausesPart> clauses(Document document) {
        return document.parts().stream().filter(ClausesPart.class::isInstance).map(ClausesPart.class::cast);
    }

    private static List<String> lines(String title, UsualText usual) {
        var lines = new ArrayList<String>();
        lines.add("    %s（同じ型の文書がほかに%d件）".formatted(title, usual.others()));
        usual.particular().forEach(section -> lines.add("      ここだけ: " + name(section)));
        usual.missing().forEach(section -> lines.add("      ここにない: " + name(section)));
        if (lines.size() == 1) lines.add("      違いはない");
        return lines;
    }

    private static String name(Section section) {
        var start = section.text().codePoints().limit(40).toArray();
        return (section.number().map(number -> number + " ").orElse("") + section.heading()).strip() + "「"
                + new String(start, 0, start.length).replace("\n", "") + "」";
    }
}
