package jp.shingi.structure.minutes;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.structure.minutes.HeaderLabels.Key;
import jp.shingi.text.Times;

/**
 * When the meeting began and ended.
 *
 * @param outside rows of the discussion that belong to no turn: ○午後２時開会
 * @param speeches the turns' texts
 */
record MeetingTimes(Header header, List<Row> outside, List<String> speeches) {

    Optional<LocalTime> start() {
        return time(Key.START, false).or(() -> acts("開会|開議").stream().findFirst());
    }

    Optional<LocalTime> end() {
        return time(Key.END, true).or(() -> acts("閉会|散会|終了|閉議").stream().reduce((a, b) -> b));
    }

    private Optional<LocalTime> time(Key own, boolean end) {
        var direct = header.first(own)
                .flatMap(field -> Times.in(field.value()).stream().findFirst());
        if (direct.isPresent()) return direct;
        for (var field : header.fields()) {
            if (field.key() != Key.WHEN && field.key() != Key.TIME && field.key() != Key.VENUE) continue;
            var found = range(field.value(), end);
            if (found.isPresent()) return found;
        }
        return header.preamble().stream()
                .map(Row::text)
                .filter(text -> !MeetingDate.ofSite(text))
                .flatMap(text -> range(text, end).stream())
                .findFirst();
    }

    private static Optional<LocalTime> range(String text, boolean end) {
        var range = Times.range(text.replace('∼', '～').replace('〜', '～'));
        if (range.isEmpty()) return Optional.empty();
        if (!end) return Optional.of(range.get().start());
        if (range.get().end().isPresent()) return range.get().end();
        var all = Times.in(text);
        return all.size() > 1 && text.matches(".*(?:閉会|散会|終了|閉議).*") ? Optional.of(all.getLast()) : Optional.empty();
    }

    /** Times of lines such as ○午後２時開会, 開会(10:03). */
    private List<LocalTime> acts(String act) {
        var pattern = Pattern.compile(act);
        var rows = new ArrayList<>(header.preamble().stream().map(Row::text).toList());
        header.fields().forEach(field -> rows.addAll(field.values()));
        outside.forEach(row -> rows.add(row.text()));
        if (!speeches.isEmpty()) {
            rows.addFirst(speeches.getFirst().split("\n", 2)[0]);
            rows.add(last(speeches.getLast()));
        }
        return rows.stream()
                .filter(text ->
                        text.length() < 60 && pattern.matcher(Text.closed(text)).find())
                .flatMap(text -> Times.in(Text.closed(text)).stream())
                .toList();
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
