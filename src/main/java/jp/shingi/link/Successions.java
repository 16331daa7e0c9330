package jp.shingi.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Councils that follow each other under other names: 個人情報保護審議会 until March 2023, 情報公開・個人情報保護審議会 after it. Two councils of
 * a ward on the same matter that never met in the same time are one body; where they did, they are two.
 */
final class Successions {
    private static final Pattern MATTER = Pattern.compile("個人情報|情報公開");

    private final Map<String, TreeSet<LocalDate>> days = new HashMap<>();

    Successions(List<Session> sessions) {
        for (var session : sessions)
            session.meeting()
                    .date()
                    .ifPresent(day -> days.computeIfAbsent(key(session), k -> new TreeSet<>())
                            .add(day));
    }

    /** Whether two meetings of one ward are those of one body. */
    boolean oneBody(Session early, Session late) {
        if (early.councilKey().equals(late.councilKey())) return true;
        if (!onMatter(early) || !onMatter(late)) return false;
        var first = days.getOrDefault(key(early), new TreeSet<>());
        var second = days.getOrDefault(key(late), new TreeSet<>());
        return !first.isEmpty() && !second.isEmpty() && first.last().isBefore(second.first());
    }

    private static boolean onMatter(Session session) {
        return session.meeting()
                .council()
                .filter(name -> MATTER.matcher(name).find())
                .isPresent();
    }

    private static String key(Session session) {
        return session.slug() + "/" + session.councilKey().orElse("");
    }
}
