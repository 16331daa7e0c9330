package jp.shingi.structure.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns and headings take every line of the discussion, each once and in order, whatever the lines are. */
class TurnLawsTest {
    private static final String[] LINES = {
        "（会長）　ただいまから始めます。",
        "（委員）　質問があります。資料の二枚目ですが、",
        "（資料の図の点線の部分です。）続きがあります。",
        "○閉会　14時55分",
        "（１）　一つ目について",
        "と書いてあります。",
        "　段落の初めです。",
        "（総務課長）　お答えします。",
        "【一同了承】",
        "――――――",
        "○○区の例では、",
        "（事務局）"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void turnsCoverTheDiscussionWithoutGapOrOverlap(long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<>(java.util.List.of(LINES[0], LINES[1], LINES[7]));
        for (int i = 0; i < 60; i++) lines.add(LINES[random.nextInt(LINES.length)]);
        var rows = Flattening.of(lines.stream()
                .<jp.shingi.model.layout.Block>map(line -> new jp.shingi.model.layout.TextBlock(
                        java.util.List.of(jp.shingi.model.layout.Line.of(line.strip()))))
                .toList());
        var discussion = Marked.read(rows).orElseThrow().discussion();
        var covered = new StringBuilder();
        var pieces = new java.util.TreeMap<Integer, String>();
        for (var speech : discussion.speeches()) {
            speech.headings().forEach(row -> pieces.merge(row.index(), row.text(), String::concat));
            var opening = speech.opening();
            var first = rows.get(opening.row()).text();
            var marker = opening.bodyRow() == opening.row() ? first.substring(0, opening.bodyStart()) : first;
            pieces.merge(opening.row(), marker, String::concat);
            speech.fragments().forEach(part -> pieces.merge(part.row().index(), part.text(), String::concat));
        }
        discussion.after().forEach(row -> pieces.merge(row.index(), row.text(), String::concat));
        pieces.values().forEach(covered::append);
        var expected = rows.subList(discussion.start(), discussion.end()).stream()
                .map(Row::text)
                .collect(Collectors.joining());
        assertEquals(expected, covered.toString());
    }

    @Test
    void theReportSaysWhatWasTakenAndWhatWasLeft() {
        var said = Families.discussion(new Random(1), Families.Labelling.ROLES);
        var family = new Families.Family("circle", "○%s　", Families.Labelling.ROLES);
        var report =
                new MinutesReader().style(Families.text(family, said, 0, false).blocks());
        assertEquals("sign ○", report.frames().getFirst().frame());
        assertTrue(report.frames().getFirst().chosen());
        assertEquals(
                said.size(),
                report.lines().stream().filter(StyleReport.LineReport::taken).count());
        assertTrue(report.text().contains("names a speaker"), report.text());
    }
}
