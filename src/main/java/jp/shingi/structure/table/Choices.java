package jp.shingi.structure.table;

import java.util.List;
import jp.shingi.model.layout.Line;

/**
 * The choices of a cell.
 *
 * @param all in reading order; empty where the cell holds none
 * @param rest text of the cell that belongs to no option
 */
public record Choices(List<Choice> all, List<String> rest) {
    public Choices {
        all = List.copyOf(all);
        rest = List.copyOf(rest);
    }

    /** Reads boxes (■□, ☑☐, [○][ ], （○）（ ）, ●○) first; where there are none, options that a ring, bold type, a line below or a line through marks. */
    public static Choices read(List<Line> lines) {
        if (BoxOptions.drawn(lines)) return BoxOptions.of(lines);
        return MarkedOptions.read(lines);
    }

    /** Whether nothing was chosen from. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
