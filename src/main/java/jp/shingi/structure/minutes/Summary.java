package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.structure.Places;
import jp.shingi.structure.ReadContext;

/** Minutes without speakers (要旨): header, agenda, decisions and sections, and no turns. */
final class Summary {
    private static final Pattern TITLE =
            Pattern.compile(".*(?:会議|議事|審議|開催|発言)[\\s　]*(?:録|要録|要旨|概要|結果|記録|の概要|の要旨|の結果|経過).*");
    private static final int WITHIN = 12;
    private static final int HEADER = 60;

    private Summary() {}

    /** The minutes, where a title says that they are, and the header gives a date or an agenda. */
    static Optional<MinutesReader.Found> read(List<Block> blocks, List<Row> rows, ReadContext context) {
        if (!titled(rows)) return Optional.empty();
        int start = start(rows);
        var header = HeaderReader.read(rows.subList(0, start));
        var meeting = new MeetingReader(header, List.of(), List.of()).read();
        var topics = Agenda.read(header, Announced.NOTHING);
        if (meeting.meeting().council().isEmpty() || meeting.meeting().date().isEmpty() && topics.isEmpty())
            return Optional.empty();
        int end = end(rows, start);
        var body = rows.subList(start, end);
        var warnings = new ArrayList<Warning>(meeting.warnings());
        var part = new MinutesPart(
                meeting.title(),
                Places.range(blocks),
                meeting.meeting(),
                topics.stream().map(Topic::item).toList(),
                List.of(),
                Decisions.of(Course.told(body, topics), List.of(), List.of(), topics, warnings),
                Sections.of(body, context.extractor()));
        int top = end < rows.size() ? rows.get(end).top() : blocks.size();
        return Optional.of(new MinutesReader.Found(part, warnings, Math.max(1, top), false));
    }

    /** Whether one of the first lines says that these are minutes. */
    static boolean titled(List<Row> rows) {
        return rows.stream()
                .limit(WITHIN)
                .anyMatch(row ->
                        row.text().length() < 90 && TITLE.matcher(row.text()).matches());
    }

    /** The row after the header: a heading of the discussion, or the first sentence. */
    static int start(List<Row> rows) {
        for (int i = 1; i < Math.min(rows.size(), HEADER); i++) {
            if (HeaderLabels.opensDiscussion(rows.get(i).text())) return i;
            if (rows.get(i).text().endsWith("。") && !rows.get(i).inTable()) return i;
        }
        return Math.min(rows.size(), HEADER);
    }

    private static int end(List<Row> rows, int start) {
        for (int i = start + 1; i < rows.size(); i++)
            if (Closing.material(rows.get(i).text()) && rows.get(i).first()) return i;
        return rows.size();
    }
}
