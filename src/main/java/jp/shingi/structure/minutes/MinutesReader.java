package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
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
     */
    public record Found(MinutesPart part, List<Warning> warnings, int blocks) {}

    /** The minutes that the blocks begin with; empty where there are none. */
    public Optional<Found> find(List<Block> blocks, ReadContext context) {
        var rows = Furniture.without(Flattening.of(blocks));
        var openings = Openings.in(rows, Known.NOTHING);
        var style = StyleFinder.of(openings, rows);
        if (style.silent()) return Optional.empty();
        var taken = Judge.all(openings, rows, style, Known.NOTHING).stream()
                .filter(Judgement::taken)
                .map(Judgement::opening)
                .toList();
        if (taken.isEmpty()) return Optional.empty();
        int end = Closing.of(taken.getLast(), rows);
        var discussion = Discussion.cut(taken, rows, end);
        var joining = new Joining(context.extractor(), rows.subList(discussion.start(), end));
        var turns = turns(discussion, joining);
        int top = end < rows.size() ? rows.get(end).top() : blocks.size();
        var part = new MinutesPart(
                Optional.empty(),
                Places.range(blocks.subList(0, Math.max(1, top))),
                Meeting.UNKNOWN,
                List.of(),
                turns,
                List.of(),
                List.of());
        return Optional.of(new Found(part, List.of(), Math.max(1, top)));
    }

    private static List<Turn> turns(Discussion discussion, Joining joining) {
        var turns = new ArrayList<Turn>();
        for (var speech : discussion.speeches()) {
            var label = speech.label();
            turns.add(new Turn(
                    turns.size() + 1,
                    label.speaker(),
                    label.name(),
                    label.role(),
                    joining.text(speech.fragments()),
                    speech.lines().stream()
                            .mapToInt(line -> line.page())
                            .filter(page -> page > 0)
                            .findFirst(),
                    Places.boxes(speech.lines()),
                    List.of(),
                    OptionalInt.empty()));
        }
        return turns;
    }
}
