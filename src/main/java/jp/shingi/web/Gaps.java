package jp.shingi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shingi.model.Case;

/** Which meetings of a council must have been, of which the corpus has nothing. */
final class Gaps {
    private Gaps() {}

    /**
     * The numbers left out while they ascend from one meeting to the next: 第3回 (令和3年7月) and then 第6回 leave out 第4回 and 第5回. A number that
     * falls begins a new term or year, counted from 1.
     */
    static List<String> of(List<Case> cases) {
        var sessions = new TreeMap<java.time.LocalDate, Integer>();
        cases.stream()
                .filter(one -> one.date().isPresent() && one.session().isPresent())
                .sorted(Comparator.comparing(one -> one.date().orElseThrow()))
                .forEach(one -> sessions.putIfAbsent(
                        one.date().orElseThrow(), one.session().getAsInt()));
        var gaps = new ArrayList<String>();
        var before = -1;
        for (var meeting : sessions.entrySet()) {
            int session = meeting.getValue();
            var from = before < 0 ? session : session > before ? before + 1 : 1;
            IntStream.range(from, session).forEach(n -> gaps.add("第%d回（%s より前）".formatted(n, meeting.getKey())));
            before = session;
        }
        return List.copyOf(gaps);
    }
}
