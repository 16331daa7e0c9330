package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The discussion cut into turns.
 *
 * @param start row of the first marker
 * @param end row after the last turn
 * @param after headings between the last turn and the end
 */
record Discussion(int start, int end, List<Speech> speeches, List<Row> after) {
    private static final String HEADING_SIGNS = "○◎◆◇■";

    /** Cuts the rows from the first taken opening to the end of the minutes. */
    static Discussion cut(List<Opening> openings, List<Row> rows, int end) {
        var speeches = new ArrayList<Speech>();
        var programme = programme(
                openings.isEmpty()
                        ? List.of()
                        : rows.subList(0, openings.getFirst().row()));
        var plain = !openings.isEmpty()
                && Narrative.plain(rows.subList(openings.getFirst().row(), end));
        var pending = new ArrayList<Row>();
        for (int i = 0; i < openings.size(); i++) {
            var opening = openings.get(i);
            boolean last = i + 1 == openings.size();
            int until = last ? end : openings.get(i + 1).row();
            int untilAt = last ? 0 : openings.get(i + 1).start();
            var fragments = fragments(opening, rows, until, untilAt);
            var headings = List.copyOf(pending);
            pending.clear();
            strip(fragments, pending, plain, programme);
            outsideTable(opening, fragments, rows, pending);
            pending.sort(Comparator.comparingInt(Row::index));
            speeches.add(new Speech(opening, headings, fragments, lines(opening, fragments, rows)));
        }
        int start = openings.isEmpty() ? end : openings.getFirst().row();
        return new Discussion(start, end, speeches, pending);
    }

    /** Rows of the discussion that belong to no turn. */
    List<Row> outside() {
        var outside = new ArrayList<Row>();
        for (var speech : speeches) outside.addAll(speech.headings());
        outside.addAll(after);
        return outside;
    }

    /** What stands before the first turn and belongs to the discussion; the heading of the first item too, where headings part the turns. */
    List<Row> lead(List<Row> rows) {
        var told = Narrative.lead(rows, start);
        if (!told.isEmpty() || outside().stream().noneMatch(row -> Headings.item(row.text()))) return told;
        return rows.subList(0, start).reversed().stream()
                .filter(row -> !row.blank())
                .dropWhile(row -> Narrative.told(row.text()) || subheading(row.text()))
                .limit(1)
                .filter(row -> Headings.item(row.text()))
                .toList();
    }

    /** 【質疑等】 below the heading of an item; without brackets it is the heading of the whole discussion. */
    private static boolean subheading(String text) {
        return Signs.open(text.charAt(0)) != 0 && HeaderLabels.opensDiscussion(text);
    }

    private static List<Fragment> fragments(Opening opening, List<Row> rows, int until, int untilAt) {
        var fragments = new ArrayList<Fragment>();
        for (int i = opening.bodyRow(); i < until || i == until && untilAt > 0; i++) {
            var row = rows.get(i);
            int from = i == opening.bodyRow() ? opening.bodyStart() : 0;
            int to = i == until ? untilAt : row.text().length();
            fragments.add(new Fragment(row, Text.strip(row.text().substring(Math.min(from, to), to))));
        }
        return fragments;
    }

    /** Takes the headings off the end, and times from anywhere. */
    private static void strip(List<Fragment> fragments, List<Row> headings, boolean plain, Set<String> programme) {
        int kept = fragments.size();
        while (kept > 1
                && (heading(fragments.get(kept - 1))
                        || told(fragments, kept - 1, plain)
                        || announced(fragments.get(kept - 1), programme))) kept--;
        for (var fragment : fragments.subList(kept, fragments.size())) headings.add(fragment.row());
        fragments.subList(kept, fragments.size()).clear();
        var within = fragments.stream().skip(1).filter(Discussion::within).collect(Collectors.toSet());
        if (within.isEmpty()) return;
        headings.addAll(0, within.stream().map(Fragment::row).toList());
        fragments.removeIf(within::contains);
    }

    /** What stands between one table of turns and the next is no speech. */
    private static void outsideTable(Opening opening, List<Fragment> fragments, List<Row> rows, List<Row> headings) {
        if (opening.bodyEnd() < 0) return;
        int table = rows.get(opening.row()).cell().table();
        int from = 0;
        while (from < fragments.size() && !outside(fragments.get(from).row(), table)) from++;
        var outside = List.copyOf(fragments.subList(from, fragments.size()));
        fragments.removeAll(outside);
        headings.addAll(0, outside.stream().map(Fragment::row).toList());
    }

    private static boolean outside(Row row, int table) {
        if (row.cell().table() == table) return false;
        return row.inTable()
                || row.origin() == Row.Origin.HEADING
                || Headings.item(row.text())
                || Narrative.told(row.text());
    }

    /** A line of the record itself behind a speech that has ended. */
    private static boolean told(List<Fragment> fragments, int at, boolean plain) {
        var before = fragments.get(at - 1).text();
        var text = fragments.get(at).text();
        if (before.isEmpty() || !Text.endsSentence(before.charAt(before.length() - 1)) && !Headings.item(before))
            return false;
        if (marked(fragments.get(at)) && Signs.shape(text.charAt(0)) != '○') return true;
        return plain ? Narrative.told(text) || Headings.item(text) : Narrative.result(text);
    }

    /** The numbered lines of the head: 二　会長挨拶 of the 次第. They stand again above what they announced. */
    private static Set<String> programme(List<Row> head) {
        return head.stream()
                .map(Row::text)
                .filter(text -> !AgendaLine.of(text).ordinals().isEmpty() || HeaderLabels.prefix(text) > 0)
                .map(Text::closed)
                .collect(Collectors.toSet());
    }

    private static boolean announced(Fragment fragment, Set<String> programme) {
        return fragment.row().first()
                && !Text.speech(fragment.text())
                && programme.contains(Text.closed(fragment.text()));
    }

    /** A heading that stands apart; a line of the turn's own paragraph is speech, except for times. */
    private static boolean heading(Fragment fragment) {
        var row = fragment.row();
        if (row.origin() == Row.Origin.HEADING || Headings.time(fragment.text()) || Headings.rule(fragment.text()))
            return true;
        return row.first()
                && (Headings.is(fragment.text()) || HeaderLabels.opensDiscussion(fragment.text()) || marked(fragment));
    }

    /** ○日程, ◎開議の宣告: a sign, and words that are neither speech nor a label. */
    private static boolean marked(Fragment fragment) {
        var text = fragment.text();
        return text.length() > 1
                && text.length() < 40
                && HEADING_SIGNS.indexOf(Signs.shape(text.charAt(0))) >= 0
                && Signs.shape(text.charAt(1)) == 0
                && !Text.endsSentence(text.charAt(text.length() - 1))
                && !Text.speech(text.substring(1));
    }

    private static boolean within(Fragment fragment) {
        return fragment.row().origin() == Row.Origin.HEADING || Headings.time(fragment.text());
    }

    private static List<jp.shingi.model.layout.Line> lines(Opening opening, List<Fragment> fragments, List<Row> rows) {
        var lines = new ArrayList<jp.shingi.model.layout.Line>();
        Set<Integer> body =
                fragments.stream().map(fragment -> fragment.row().index()).collect(Collectors.toSet());
        for (int i = opening.row(); i < opening.bodyRow(); i++)
            if (!body.contains(i)) lines.add(rows.get(i).line());
        for (var fragment : fragments) lines.add(fragment.row().line());
        return lines;
    }
}
