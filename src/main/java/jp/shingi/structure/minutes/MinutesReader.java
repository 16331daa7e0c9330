package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Role;
import jp.shingi.model.Turn;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.structure.Places;
import jp.shingi.structure.ReadContext;

/** Reads minutes: finds the document's own style, cuts the turns by it, then reads header, agenda, decisions and answers. */
public final class MinutesReader {

    /**
     * Minutes that stand in a document.
     *
     * @param blocks how many of the blocks they take, from the first
     * @param broken whether they end inside the block that follows these: the cell of a table, say
     */
    public record Found(MinutesPart part, List<Warning> warnings, int blocks, boolean broken) {
        /** Whether the title says that these are minutes (会議録, 議事要旨 …). */
        public boolean titled() {
            return part.title()
                    .flatMap(title -> TitleLine.of(title, false))
                    .filter(TitleLine::minutes)
                    .isPresent();
        }
    }

    /** The minutes that the blocks begin with; empty where there are none. */
    public Optional<Found> find(List<Block> blocks, ReadContext context) {
        var rows = Furniture.without(Flattening.of(blocks));
        return Marked.read(rows)
                .map(marked -> read(blocks, rows, marked, context))
                .or(() -> Summary.read(blocks, rows, context));
    }

    /** Positions of the blocks with which the minutes of a file begin, where it holds several; 0 is always the first. */
    public List<Integer> starts(List<Block> blocks) {
        return MinutesStarts.in(blocks);
    }

    /** How the minutes of a document mark their speakers, and what was taken and left by it. */
    public StyleReport style(List<Block> blocks) {
        return StyleReport.of(Furniture.without(Flattening.of(blocks)));
    }

    private static Found read(List<Block> blocks, List<Row> rows, Marked marked, ReadContext context) {
        var discussion = marked.discussion();
        var joining = new Joining(context.extractor(), rows.subList(discussion.start(), discussion.end()));
        var texts = discussion.speeches().stream()
                .map(speech -> joining.text(speech.fragments()))
                .toList();
        var meeting = new MeetingReader(marked.header(), discussion.outside(), texts).read();
        var warnings = new ArrayList<>(meeting.warnings());
        var roles = Roles.of(discussion.speeches(), texts, meeting.meeting().council());
        var presiding = Roles.presiding(discussion.speeches(), texts, roles);
        var lead = discussion.lead(rows);
        var topics = Agenda.read(marked.header(), Announced.in(discussion, lead, texts, presiding));
        var course = Course.follow(lead, discussion.speeches(), discussion.after(), texts, presiding, topics);
        var answers = Answers.of(roles, texts, course.items());
        var decisions = Decisions.of(course.moments(), presiding, texts, topics, warnings);
        warnings.addAll(Checks.of(marked, topics, course.items(), texts));
        int top = top(rows, discussion.end(), blocks.size());
        var part = new MinutesPart(
                meeting.title(),
                Places.range(blocks.subList(0, Math.max(1, top))),
                meeting.meeting(),
                topics.stream().map(Topic::item).toList(),
                turns(discussion, texts, roles, course.items(), answers),
                decisions,
                List.of());
        int end = discussion.end();
        boolean broken = end > 0 && top < blocks.size() && rows.get(end - 1).top() == top;
        return new Found(part, warnings, Math.max(1, top), broken);
    }

    /** The first block behind the minutes; a foot of theirs (以上, 配布資料) that nothing follows belongs to them. */
    private static int top(List<Row> rows, int end, int blocks) {
        var foot = rows.subList(end, rows.size()).stream()
                .allMatch(row -> Headings.foot(row.text()) || Headings.time(row.text()));
        return foot ? blocks : rows.get(end).top();
    }

    private static List<Turn> turns(
            Discussion discussion,
            List<String> texts,
            List<Role> roles,
            List<List<String>> items,
            List<OptionalInt> answers) {
        var turns = new ArrayList<Turn>();
        for (var speech : discussion.speeches()) {
            var label = speech.label();
            int at = turns.size();
            turns.add(new Turn(
                    at + 1,
                    label.speaker(),
                    label.name(),
                    roles.get(at),
                    texts.get(at),
                    speech.lines().stream()
                            .mapToInt(line -> line.page())
                            .filter(page -> page > 0)
                            .findFirst(),
                    Places.boxes(speech.lines()),
                    items.get(at),
                    answers.get(at)));
        }
        return turns;
    }
}
