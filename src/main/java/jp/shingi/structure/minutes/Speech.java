package jp.shingi.structure.minutes;

import java.util.List;
import java.util.stream.Stream;
import jp.shingi.model.layout.Line;

/**
 * A turn as cut from the document.
 *
 * @param headings rows between this turn and the one before that belong to neither
 */
record Speech(Opening opening, List<Row> headings, List<Fragment> fragments, List<Line> lines) {
    Speech {
        headings = List.copyOf(headings);
        fragments = List.copyOf(fragments);
        lines = List.copyOf(lines);
    }

    Label label() {
        return opening.label();
    }

    Stream<Row> rows() {
        return fragments.stream().map(Fragment::row);
    }
}
