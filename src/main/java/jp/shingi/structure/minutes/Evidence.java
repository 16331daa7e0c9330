package jp.shingi.structure.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for and against a frame as this document's way of marking speakers.
 *
 * @param lines how many lines it marks
 * @param telling how many of them have words that name a speaker anywhere
 * @param bodies how many name a department or an organisation
 * @param speaking how many are followed by speech
 * @param labels the different labels
 * @param first row of the first one that is followed by speech
 * @param surely row of the first one that names a speaker and is followed by speech
 * @param last row of the last one
 */
record Evidence(
        Frame frame,
        int lines,
        int telling,
        int bodies,
        int speaking,
        Set<String> labels,
        int first,
        int surely,
        int last) {

    static Evidence of(Frame frame, List<Opening> openings, List<Row> rows) {
        int telling = 0;
        int bodies = 0;
        int speaking = 0;
        int first = Integer.MAX_VALUE;
        int surely = Integer.MAX_VALUE;
        int last = -1;
        var labels = new HashSet<String>();
        for (var opening : openings) {
            var speaks = Speaking.is(opening, rows);
            if (speaks) {
                speaking++;
                first = Math.min(first, opening.row());
                last = Math.max(last, opening.row());
            }
            if (speaks && opening.label().telling()) surely = Math.min(surely, opening.row());
            switch (opening.label().strength()) {
                case SURE, PERSON -> telling += speaks ? 1 : 0;
                case LETTER, TURN, BODY -> bodies += speaks ? 1 : 0;
                case UNKNOWN -> {
                    continue;
                }
            }
            if (speaks) labels.add(opening.label().key());
        }
        return new Evidence(frame, openings.size(), telling, bodies, speaking, labels, first, surely, last);
    }

    /** The weight of the evidence: speech after words that name a speaker, less the lines where something else stands. */
    double weight() {
        var doubtful = lines - telling - bodies;
        return (telling + 0.5 * bodies) * (frame.bare() ? 0.7 : 1) - 0.15 * doubtful * (frame.bare() ? 0.1 : 1);
    }

    /** Whether it could be the marker by itself: two speakers who speak, or one who speaks twice. */
    boolean sufficient() {
        var least = frame.bare() ? 4 : 2;
        return telling + bodies >= least && (labels.size() >= 2 || !frame.bare()) && weight() > 0.5;
    }
}
