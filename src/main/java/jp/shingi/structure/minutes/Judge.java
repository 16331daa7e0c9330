package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes or leaves each place where a turn may open, once the style is known. */
final class Judge {
    private static final String PARTICLES = "はがをにのとへやもか、。，」";

    private final List<Row> rows;
    private final Style style;
    private final Known known;
    private final Map<String, Integer> spoken = new HashMap<>();
    private final Set<String> sure = new HashSet<>();

    private Judge(List<Row> rows, Style style, Known known) {
        this.rows = rows;
        this.style = style;
        this.known = known;
    }

    static List<Judgement> all(List<Opening> openings, List<Row> rows, Style style, Known known) {
        var judge = new Judge(rows, style, known);
        for (var opening : openings) judge.count(opening);
        var judgements = new ArrayList<Judgement>();
        var begun = false;
        for (var opening : openings) {
            if (!style.frames().contains(opening.frame())) continue;
            var judgement = judge.of(opening, begun);
            judgements.add(judgement);
            begun |= judgement.taken();
        }
        return judgements;
    }

    private void count(Opening opening) {
        if (!style.frames().contains(opening.frame()) || opening.row() < style.start()) return;
        if (Speaking.is(opening, rows)) spoken.merge(opening.label().key(), 1, Integer::sum);
        if (opening.label().telling()) sure.add(opening.label().key());
    }

    private Judgement of(Opening opening, boolean begun) {
        if (opening.row() < style.start()) return left(opening, "stands before the discussion");
        if (!begun && !Speaking.is(opening, rows)) return left(opening, "no speech follows: part of the header");
        if (!begun && headerLabel(opening)) return left(opening, "a label of the header");
        if (goesOn(opening)) return left(opening, "the sentence goes on after it");
        if (withinSentence(opening)) return left(opening, "a wrapped line that begins with a bracket");
        return switch (opening.label().strength()) {
            case SURE, PERSON -> taken(opening, "names a speaker");
            case LETTER, TURN ->
                spoken(opening) >= 2 || style.frames().size() > 1
                        ? taken(opening, "stands for a speaker and is repeated")
                        : left(opening, "a single letter or word");
            case BODY -> body(opening);
            case UNKNOWN -> unknown(opening);
        };
    }

    private Judgement body(Opening opening) {
        if (known.titles().contains(opening.label().key()))
            return taken(opening, "a department that the document names");
        return Speaking.is(opening, rows)
                ? taken(opening, "a department, and speech follows")
                : left(opening, "no speech follows");
    }

    private Judgement unknown(Opening opening) {
        var key = opening.label().key();
        if (Headings.is(rows.get(opening.row()).text())) return left(opening, "a heading or a time");
        if (spoken(opening) >= 3 && key.length() <= 8 && namesOnly())
            return taken(opening, "the same words open speech again and again");
        if (sure.stream().anyMatch(label -> Similar.slip(label, key)) && Speaking.is(opening, rows)) {
            return taken(opening, "a slip of the pen in a label that is known");
        }
        return left(opening, "names no speaker");
    }

    /** Whether most labels of the document are words that the table of roles does not know: bare names, for instance. */
    private boolean namesOnly() {
        return sure.size() * 2 < spoken.size();
    }

    private int spoken(Opening opening) {
        return spoken.getOrDefault(opening.label().key(), 0);
    }

    /** （会長）から: the words after it make it a part of a sentence. */
    private boolean goesOn(Opening opening) {
        if (opening.alone()
                || opening.bodyEnd() >= 0
                || begins(opening) && opening.label().strength() != Label.Strength.UNKNOWN) return false;
        var text = rows.get(opening.bodyRow()).text();
        if (opening.bodyStart() >= text.length() || opening.bodyStart() == 0) return false;
        char next = text.charAt(opening.bodyStart());
        var apart =
                Text.space(text.charAt(opening.bodyStart() - 1)) || Signs.colon(text.charAt(opening.bodyStart() - 1));
        return !apart && PARTICLES.indexOf(next) >= 0;
    }

    /** Whether the marker stands where a paragraph begins. */
    private boolean begins(Opening opening) {
        var row = rows.get(opening.row());
        if (opening.row() == 0 || row.first() || opening.start() > 0) return true;
        var before = rows.get(opening.row() - 1).text();
        return Text.endsSentence(before.charAt(before.length() - 1));
    }

    private boolean headerLabel(Opening opening) {
        return HeaderLabels.at(rows.get(opening.row()).text())
                .filter(match -> match.key() != HeaderLabels.Key.OFFICIALS && match.key() != HeaderLabels.Key.MEMBERS)
                .isPresent();
    }

    /** A bracket at the beginning of a wrapped line: the line before it has not ended its sentence. */
    private boolean withinSentence(Opening opening) {
        if (opening.frame().kind() != Frame.Kind.BRACKET || opening.row() == 0) return false;
        if (opening.label().telling() || spoken(opening) >= 2) return false;
        var row = rows.get(opening.row());
        var before = rows.get(opening.row() - 1);
        if (row.first() && before.block() != row.block()) return false;
        return !Text.endsSentence(before.text().charAt(before.text().length() - 1));
    }

    private static Judgement taken(Opening opening, String reason) {
        return new Judgement(opening, true, reason);
    }

    private static Judgement left(Opening opening, String reason) {
        return new Judgement(opening, false, reason);
    }
}
