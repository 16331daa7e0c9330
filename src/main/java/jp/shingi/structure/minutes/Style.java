package jp.shingi.structure.minutes;

import java.util.List;
import java.util.Set;

/**
 * How a document marks its speakers, and what it was found by.
 *
 * @param frames the frames that open turns; empty where it has no speakers
 * @param evidence all frames that were weighed, the heaviest first
 * @param start row of the first marker of the discussion
 */
record Style(Set<Frame> frames, List<Evidence> evidence, int start) {
    Style {
        frames = Set.copyOf(frames);
        evidence = List.copyOf(evidence);
    }

    boolean silent() {
        return frames.isEmpty();
    }
}
