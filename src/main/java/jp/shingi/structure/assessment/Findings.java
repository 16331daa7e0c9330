package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import jp.shingi.model.Check;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.model.Paragraph;
import jp.shingi.model.layout.Line;
import jp.shingi.structure.Places;
import jp.shingi.structure.assessment.Spot.About;
import jp.shingi.structure.table.CellText;

/** What has been read of an assessment so far, and where in the form the reading stands. */
final class Findings {
    final Spot spot = new Spot();
    final Members members = new Members();
    final Risks risks = new Risks();
    final List<String> files = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    int unrated;

    /** A risk begins with this row. */
    void begin(Row row, OptionalInt number, String title) {
        spot.enter(About.RISK, number.isPresent() ? "リスク" + number.getAsInt() : "リスク");
        risks.begin(spot.risk(number), title.strip(), spot.file(), row.page(), row.allLines());
        spot.closeCaption();
    }

    /** Names of files: in chapter Ⅰ all that there are, below the one that the rows are about. */
    void names(Row row) {
        for (var name : CellText.paragraphs(row.value())) {
            var bare = Captions.unnumbered(name);
            if (spot.chapter().equals("Ⅰ")) files.add(bare);
            else spot.file(bare);
        }
    }

    void field(String label, String value, List<Line> lines) {
        fields.add(new Field(
                label.replaceAll("[\\s\\u3000]*※$", ""),
                FieldKey.OTHER,
                value,
                spot.group(),
                OptionalInt.empty(),
                page(lines),
                Places.boxes(lines)));
    }

    void paragraph(String text, List<Line> lines) {
        if (!text.isBlank()) paragraphs.add(new Paragraph(text, page(lines), Places.boxes(lines)));
    }

    private static OptionalInt page(List<Line> lines) {
        return lines.stream().mapToInt(Line::page).filter(page -> page > 0).findFirst();
    }
}
