package jp.shingi.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.PageBox;

/**
 * The rows of an assessment's tables with the anchors that the search gives them: {@code r<part>.<n>}, counted over systems, entrustments,
 * transfers, risks and revisions; a row that says nothing has none.
 */
public final class AssessmentRows {
    private final int part;
    private final List<Spot> spots = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private int asked;

    private AssessmentRows(int part) {
        this.part = part;
    }

    /** The rows of one part, to be asked for in the order above. */
    public static AssessmentRows of(int part, AssessmentPart assessment) {
        var rows = new AssessmentRows(part);
        assessment
                .systems()
                .forEach(s -> rows.add(
                        "システム" + s.number(),
                        s.page(),
                        List.of(),
                        Optional.of(s.name()),
                        s.function(),
                        Optional.empty()));
        assessment
                .entrustments()
                .forEach(e -> rows.add(
                        "委託事項" + Links.number(e.number()),
                        e.page(),
                        e.boxes(),
                        e.subject(),
                        e.contractor().map(c -> c.surface()),
                        Optional.empty()));
        assessment
                .transfers()
                .forEach(t -> rows.add(
                        t.kind() + "先" + Links.number(t.number()),
                        t.page(),
                        List.of(),
                        Optional.of(t.recipient()),
                        t.legalBasis(),
                        t.purpose()));
        assessment
                .risks()
                .forEach(r -> rows.add(
                        r.section() + " " + r.title(),
                        r.page(),
                        r.boxes(),
                        r.measures(),
                        r.rating(),
                        Optional.empty()));
        assessment
                .revisions()
                .forEach(r -> rows.add(
                        "変更箇所 " + r.place().orElse(""), r.page(), r.boxes(), r.before(), r.after(), r.reason()));
        return rows;
    }

    /** The anchor of the next row; {@code ""} where it has none. */
    public String next() {
        return anchors.get(asked++);
    }

    List<Spot> spots() {
        return List.copyOf(spots);
    }

    private void add(
            String name,
            OptionalInt page,
            List<PageBox> boxes,
            Optional<String> one,
            Optional<String> two,
            Optional<String> three) {
        var text = String.join(
                "\n", Stream.of(one, two, three).flatMap(Optional::stream).toList());
        var anchor = text.isBlank() ? "" : "r" + part + "." + spots.size();
        anchors.add(anchor);
        if (!anchor.isEmpty()) spots.add(new Spot(anchor, name, text, page, boxes));
    }
}
