package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.Section;
import jp.shingi.structure.Places;

/** Cuts minutes without speakers (要旨) at their headings. */
final class Sections {
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[0-9０-９]{1,2}[．.、)）]?|[（(][0-9０-９]{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,2}[、．.])(?=[\\s　]|[^0-9０-９年月日時分人名件])");
    private static final int LONGEST = 70;

    private Sections() {}

    static List<Section> of(List<Row> rows, ExtractorKind source) {
        var joining = new Joining(source, rows);
        var sections = new ArrayList<Section>();
        for (int i = 0; i < rows.size(); ) {
            int end = i + 1;
            while (end < rows.size() && !heading(rows.get(end))) end++;
            if (heading(rows.get(i))) sections.add(section(rows.subList(i, end), joining));
            i = end;
        }
        return sections;
    }

    private static Section section(List<Row> rows, Joining joining) {
        var head = rows.getFirst();
        var number = NUMBERED.matcher(head.text());
        var found = number.find();
        var body = rows.subList(1, rows.size()).stream()
                .map(row -> new Fragment(row, row.text()))
                .toList();
        return new Section(
                found ? java.util.Optional.of(AgendaLine.ordinal(number.group())) : java.util.Optional.empty(),
                Text.strip(found ? head.text().substring(number.end()) : head.text()),
                joining.text(body),
                head.line().page() > 0 ? java.util.OptionalInt.of(head.line().page()) : java.util.OptionalInt.empty(),
                Places.boxes(rows.stream().map(Row::line).toList()));
    }

    /** A heading: as the source marks it, numbered, or naming an item in brackets; never a sentence. */
    static boolean heading(Row row) {
        if (row.text().indexOf('。') >= 0 || row.text().length() > LONGEST || row.inTable()) return false;
        return row.origin() == Row.Origin.HEADING
                || Headings.item(row.text())
                || HeaderLabels.discussion(row.text())
                || row.first() && NUMBERED.matcher(row.text()).find();
    }
}
