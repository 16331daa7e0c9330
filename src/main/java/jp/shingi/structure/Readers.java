package jp.shingi.structure;

import java.util.List;
import jp.shingi.structure.assessment.AssessmentReader;
import jp.shingi.structure.clauses.ClausesReader;
import jp.shingi.structure.form.FormReader;

/** The readers of all kinds; one line for each. */
final class Readers {
    /** Order does not matter: the highest claim reads. */
    static final List<PartReader> ALL =
            List.of(new AssessmentReader(), new ClausesReader(), new FormReader(), new TextReader());

    private Readers() {}
}
