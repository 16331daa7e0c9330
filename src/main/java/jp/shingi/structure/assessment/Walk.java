package jp.shingi.structure.assessment;

import jp.shingi.model.Field;
import jp.shingi.structure.table.CellText;

/** Goes through the rows of the form from caption to caption. */
final class Walk {
    final Cover cover = new Cover();
    final Findings found = new Findings();
    private final Openings openings = new Openings(found);
    private final Values values = new Values(found);

    void row(Row row) {
        if (found.spot.chapter().isEmpty() && cover.take(row)) {
            found.spot.closeCaption();
            return;
        }
        var free = cover.freeText();
        if (free.isPresent()) {
            found.field(free.get(), CellText.of(row.value()), row.lines());
            return;
        }
        if (openings.caption(row)) return;
        if (row.size() >= 2) {
            found.spot.closeCaption();
            values.value(row.label(), row);
        } else if (row.unfilled() && !namesFiles()) {
            found.paragraph(row.caption(0), row.lines());
        } else if (!row.wide() && !found.fields.isEmpty()) {
            goOn(row);
        } else {
            alone(row);
        }
    }

    /** A row without a label goes on with the row above. */
    private void goOn(Row row) {
        var text = CellText.of(row.value());
        if (found.risks.isOpen()
                && !found.risks.isFresh()
                && Answer.of(row.value()).isEmpty()) {
            found.risks.measure(text, row.lines());
            return;
        }
        var last = found.fields.removeLast();
        found.fields.add(new Field(
                last.label(),
                last.key(),
                last.value() + "\n" + text,
                last.group(),
                last.row(),
                last.page(),
                last.boxes()));
    }

    private boolean namesFiles() {
        return found.spot.sectionTitle().contains("特定個人情報ファイル名")
                && !found.spot.chapter().isEmpty();
    }

    /** A full-width row: the value of the caption above it, or text. */
    private void alone(Row row) {
        if (namesFiles()) {
            found.names(row);
        } else if (found.spot.caption().isPresent()) {
            var answer = Answer.of(row.value());
            found.field(
                    found.spot.caption().get(),
                    answer.map(Answer::text).orElseGet(() -> CellText.of(row.value())),
                    row.lines());
            if (found.spot.chapter().isEmpty()) return;
            found.spot.closeCaption();
        } else {
            openings.names(row);
            found.paragraph(CellText.of(row.value()), row.lines());
        }
    }
}
