package jp.shingi.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.ItemKind;

/** How a council counts its sessions and its consultations: through a term, through a fiscal year, or from the first on. */
final class Numbering {
    /** More sessions than that no council holds in a year, and few in a term: a higher number counts from the first on. */
    private static final int MOST_OF_A_YEAR = 24;

    private Numbering() {}

    /** Sessions count through a term where the council has terms, else through the year, else from the first. */
    static String series(Session session) {
        var meeting = session.meeting();
        if (meeting.term().isPresent()) return "第" + meeting.term().getAsInt() + "期";
        int number = meeting.session().orElse(0);
        return meeting.fiscalYear().isPresent() && number <= MOST_OF_A_YEAR
                ? meeting.fiscalYear().getAsInt() + "年度"
                : "";
    }

    /** The session from which on a series can have gaps: 第3期第41回 counts on from the terms before. */
    static int first(SortedSet<Integer> present) {
        return present.first() > MOST_OF_A_YEAR ? present.first() : 1;
    }

    /** The numbers of the consultations before a session, those that go on from an earlier one among them. */
    static IntStream numbers(Session session) {
        return consultations(session).stream().mapToInt(item -> item.number().getAsInt());
    }

    /**
     * Whether numbers of consultations start again: they fall far behind, or one comes back in another year with another title.
     *
     * @param ordered sessions by their days
     */
    static boolean restarts(List<Session> ordered) {
        int highest = 0;
        Map<Integer, Numbered> before = new HashMap<>();
        for (var session : ordered) {
            int year = session.meeting().fiscalYear().orElse(0);
            int most = highest;
            for (var item : consultations(session)) {
                int number = item.number().getAsInt();
                if (number <= 0) continue;
                if (number < most - 5 && !isKnown(before, number, item.title())) return true;
                var earlier = before.putIfAbsent(number, new Numbered(year, item.title()));
                if (earlier != null && earlier.year() != year && Titles.likeness(earlier.title(), item.title()) < 0.5)
                    return true;
                highest = Math.max(highest, number);
            }
        }
        return false;
    }

    private record Numbered(int year, String title) {}

    private static boolean isKnown(Map<Integer, Numbered> before, int number, String title) {
        return before.containsKey(number) && Titles.likeness(before.get(number).title(), title) >= 0.5;
    }

    private static List<AgendaItem> consultations(Session session) {
        return session.items().stream()
                .map(Session.Item::agenda)
                .filter(a -> a.kind() == ItemKind.CONSULTATION && a.number().isPresent())
                .toList();
    }
}
