package jp.shingi.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.shingi.model.Json;

/**
 * What an evaluation found.
 *
 * @param scores one for each measure that the gold gives at least once, in the order of the table
 * @param documents one for each gold file, in the order of their names: all measures taken together
 * @param disagreements every difference, document by document
 * @param missing gold files without a document; all that they have counts as missed
 */
public record Report(
        List<Score> scores, List<Score> documents, List<Disagreement> disagreements, List<String> missing) {
    public Report {
        scores = List.copyOf(scores);
        documents = List.copyOf(documents);
        disagreements = List.copyOf(disagreements);
        missing = List.copyOf(missing);
    }

    /** @throws NoSuchElementException where the gold gives nothing for this measure */
    public Score score(String measure) {
        return find(measure)
                .orElseThrow(() -> new NoSuchElementException("nothing in the gold is measured by " + measure));
    }

    /** The score of a measure; empty where the gold gives nothing for it. */
    public Optional<Score> find(String measure) {
        return scores.stream().filter(s -> s.measure().equals(measure)).findFirst();
    }

    /** The differences of one measure. */
    public List<Disagreement> disagreements(String measure) {
        return disagreements.stream().filter(d -> d.measure().equals(measure)).toList();
    }

    /** Documents by how much is wrong in them, worst first; those without a fault are left out. */
    public List<Score> worst() {
        return documents.stream()
                .filter(score -> score.wrong() > 1e-9)
                .sorted(Comparator.comparingDouble(score -> -score.wrong()))
                .toList();
    }

    /**
     * A table for people.
     *
     * @param examples how many differences are listed for each measure
     */
    public String table(int examples) {
        return ReportText.table(this, examples);
    }

    /** One JSON object, line end included. */
    public String json() {
        return Json.pretty(ReportText.json(this));
    }
}
