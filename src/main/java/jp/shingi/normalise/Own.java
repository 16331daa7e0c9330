package jp.shingi.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.model.Document;
import jp.shingi.model.FormPart;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.text.Dates;
import jp.shingi.text.Numerals;

/** What a document says of its own meeting and its own items, so that they are not taken for earlier ones. */
final class Own {
    private static final Pattern SESSION = Pattern.compile("(.{0,12})第[ ]*([0-9〇一二三四五六七八九十百]+)[ ]*回");
    private static final Pattern ITEM = Pattern.compile("(諮問|報告|答申)(?:事項)?[ ]*第[ ]*([0-9〇一二三四五六七八九十百]+)[ ]*号");
    /** A note at the head of a form can name an earlier decision (第4回了承事項からの追加): that session is not its own. */
    private static final Pattern EARLIER = Pattern.compile("了承|承認|[^未]済|答申を|前回|過去");

    private static final Pattern TERM = Pattern.compile("第[ ]*([0-9〇一二三四五六七八九十]+)[ ]*期");

    private final Set<String> items = new HashSet<>();
    private final Set<String> sessions = new HashSet<>();
    private final Set<String> dates = new HashSet<>();
    private Optional<LocalDate> date = Optional.empty();
    private boolean agenda;

    Own(Document document, List<String> heads) {
        for (var part : document.parts()) {
            if (part instanceof MinutesPart minutes) {
                meeting(minutes.meeting());
                minutes.agenda().forEach(item -> items.add(item.id()));
                agenda |= !minutes.agenda().isEmpty();
            }
            if (part instanceof FormPart form) items.addAll(form.items());
        }
        heads.forEach(this::head);
    }

    private void meeting(Meeting meeting) {
        meeting.date().ifPresent(d -> {
            dates.add(d.toString());
            dates.add(d.toString().substring(0, 7));
            date = date.or(() -> Optional.of(d));
        });
        meeting.session().ifPresent(s -> {
            meeting.fiscalYear().ifPresent(y -> sessions.add("年度" + y + "回" + s));
            meeting.term().ifPresent(t -> sessions.add("期" + t + "回" + s));
        });
    }

    /** A title or a line at the head of a part: its session and its number are its own. */
    private void head(String text) {
        if (EARLIER.matcher(text).find()) return;
        var folded = Folded.of(text);
        var session = SESSION.matcher(folded);
        while (session.find()) {
            var number = Numerals.parse(session.group(2));
            if (number.isEmpty()) continue;
            for (int year : Dates.fiscalYears(session.group(1))) sessions.add("年度" + year + "回" + number.getAsInt());
            var term = TERM.matcher(session.group(1));
            if (term.find())
                Numerals.parse(term.group(1)).ifPresent(t -> sessions.add("期" + t + "回" + number.getAsInt()));
        }
        var item = ITEM.matcher(folded);
        while (item.find()) Numerals.parse(item.group(2)).ifPresent(n -> items.add(item.group(1) + n));
        if (date.isEmpty())
            date = Dates.fiscalYears(folded).stream().findFirst().map(y -> LocalDate.of(y, 4, 1));
    }

    boolean hasAgenda() {
        return agenda;
    }

    /** When the document's meeting was, or the first day of its fiscal year. */
    Optional<LocalDate> date() {
        return date;
    }

    boolean isOwn(String kind, int number, Optional<String> day) {
        if (day.isPresent() && !dates.isEmpty()) return dates.contains(day.get());
        return day.isEmpty() && items.contains(kind + number);
    }

    boolean isOwnSession(OptionalInt year, OptionalInt term, int session) {
        return year.isPresent() && sessions.contains("年度" + year.getAsInt() + "回" + session)
                || term.isPresent() && sessions.contains("期" + term.getAsInt() + "回" + session);
    }

    /** Whether the document's meeting was in a fiscal year; a document that does not say when may be of any. */
    boolean isOwnYear(int year) {
        return date.map(day -> Dates.fiscalYear(day) == year).orElse(true);
    }

    boolean isOwnDate(String day) {
        return dates.contains(day);
    }

    /** Titles and the first lines of every part. */
    static List<String> heads(Document document, List<List<Passage>> passages) {
        var heads = new ArrayList<String>();
        document.title().ifPresent(heads::add);
        for (int i = 0; i < passages.size(); i++) {
            document.parts().get(i).title().ifPresent(heads::add);
            passages.get(i).stream()
                    .filter(p -> p.label().isEmpty()
                            && p.place().turn().isEmpty()
                            && p.place().field().isEmpty()
                            && p.text().length() < 60)
                    .limit(4)
                    .forEach(p -> heads.add(p.text()));
        }
        return heads;
    }
}
