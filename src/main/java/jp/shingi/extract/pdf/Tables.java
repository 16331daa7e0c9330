package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Optional;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;

/** Tables from what is ruled. */
final class Tables {
    private Tables() {}

    static Table table(Ruled ruled, Headings headings) {
        var cells = new ArrayList<Cell>();
        for (var inside : ruled.cells()) {
            cells.add(new Cell(
                    inside.row(),
                    inside.column(),
                    inside.rowSpan(),
                    inside.columnSpan(),
                    inside.row() < ruled.heads(),
                    inside.page(),
                    Optional.of(ruled.turned().back(inside.box())),
                    Flow.inside(inside.items(), headings)));
        }
        return new Table(ruled.kind() == Ruled.Kind.TABLE, cells, Optional.empty());
    }
}
