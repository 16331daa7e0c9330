package jp.shingi.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.Decision;
import jp.shingi.model.Meeting;

/**
 * What the linker keeps of minutes.
 *
 * @param uri where the file was published, or its name
 * @param items the agenda, each item with what was said about it
 * @param outside numbers of the turns that belong to no item
 */
record Session(
        String document,
        int part,
        String uri,
        String title,
        Optional<String> ward,
        String slug,
        Meeting meeting,
        List<Item> items,
        List<Integer> outside) {

    /** An agenda item with the numbers of its turns and what they tell. */
    record Item(AgendaItem agenda, List<Integer> turns, Optional<Decision> decision, Spoken spoken) {}

    Optional<String> councilKey() {
        return meeting.council().map(council -> Councils.key(ward.orElse(""), council));
    }

    /** Ward, council and date in an identifier; empty where one of them is not known. */
    Optional<String> prefix() {
        if (councilKey().isEmpty() || meeting.date().isEmpty()) return Optional.empty();
        return Optional.of(
                slug + "/" + councilKey().get() + "/" + meeting.date().get());
    }

    boolean is(String session) {
        return meeting.session().isPresent()
                && (meeting.fiscalYear().isPresent()
                                && session.equals(Hints.year(
                                        meeting.fiscalYear().getAsInt(),
                                        meeting.session().getAsInt()))
                        || meeting.term().isPresent()
                                && session.equals(Hints.term(
                                        meeting.term().getAsInt(),
                                        meeting.session().getAsInt())));
    }

    boolean on(LocalDate day) {
        return meeting.date().filter(day::equals).isPresent();
    }
}
