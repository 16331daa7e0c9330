package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.model.Decision;
import jp.shingi.model.ItemKind;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Outcome;
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
        var titled = rows.stream()
                .limit(WITHIN)
                .anyMatch(row ->
                        row.text().length() < 90 && TITLE.matcher(row.text()).matches());
        if (!titled) return Optional.empty();
        int start = start(rows);
        var header = HeaderReader.read(rows.subList(0, start));
        var meeting = new MeetingReader(header, List.of(), List.of()).read();
        var topics = Agenda.read(header);
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
                decisions(body, topics),
                Sections.of(body, context.extractor()));
        int top = end < rows.size() ? rows.get(end).top() : blocks.size();
        return Optional.of(new MinutesReader.Found(part, warnings, Math.max(1, top)));
    }

    /** The row after the header: a heading of the discussion, or the first sentence. */
    static int start(List<Row> rows) {
        for (int i = 1; i < Math.min(rows.size(), HEADER); i++) {
            if (HeaderLabels.discussion(rows.get(i).text())
                    && HeaderLabels.at(rows.get(i).text()).isEmpty()) return i;
            if (rows.get(i).text().endsWith("。") && !rows.get(i).inTable()) return i;
        }
        return Math.min(rows.size(), HEADER);
    }

    private static int end(List<Row> rows, int start) {
        for (int i = start + 1; i < rows.size(); i++)
            if (Closing.material(rows.get(i).text()) && rows.get(i).first()) return i;
        return rows.size();
    }

    /** What the text says was decided under each item: 承認された, 了承された. */
    private static List<Decision> decisions(List<Row> body, List<Topic> topics) {
        var references = new References(topics);
        var decisions = new ArrayList<Decision>();
        List<String> open = topics.size() == 1 ? List.of(topics.getFirst().id()) : List.of();
        for (var row : body) {
            var named = Sections.heading(row) ? references.inHeading(row.text()) : List.<String>of();
            if (!named.isEmpty()) open = named;
            for (var sentence : Course.sentences(row.text())) {
                var closed = Text.closed(sentence);
                var hit = DecisionPhrase.in(closed);
                if (hit.isEmpty() || Sections.heading(row) && !closed.contains("承認")) continue;
                var said = references.named(closed.substring(0, hit.get().start()));
                var items = said.isEmpty() ? open : said;
                if (items.isEmpty()
                        || decisions.stream()
                                .anyMatch(decision -> decision.items().equals(items))) continue;
                var reported = topics.stream()
                        .filter(topic -> items.contains(topic.id()))
                        .allMatch(topic -> topic.item().kind() == ItemKind.REPORT);
                var outcome = reported && hit.get().outcome() == Outcome.APPROVED
                        ? Outcome.NOTED
                        : !reported && hit.get().outcome() == Outcome.NOTED
                                ? Outcome.APPROVED
                                : hit.get().outcome();
                decisions.add(new Decision(
                        items,
                        outcome,
                        closed.replaceFirst("。$", ""),
                        OptionalInt.empty(),
                        List.of(),
                        Optional.empty()));
            }
        }
        return decisions;
    }
}
