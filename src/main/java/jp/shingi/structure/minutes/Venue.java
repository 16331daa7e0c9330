package jp.shingi.structure.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.Warning;
import jp.shingi.structure.minutes.HeaderLabels.Key;
import jp.shingi.text.Times;

/** Where the meeting was, from the header. */
final class Venue {
    private static final Pattern PLACE_WORD =
            Pattern.compile("(?:室|階|庁舎|会館|ホール|センター|役所|役場|議場|館|オンライン|ラウンジ|講堂|プラザ|[都道府県市区町村]立)");
    private static final Pattern ROOM = Pattern.compile(".*(?:室|階|ホール|会館|議場|庁舎|センター|[)）])$");
    /** A venue whose first letters are lost: nothing but the end of 区役所 is left of the name. */
    private static final Pattern CUT_VENUE = Pattern.compile("^(?:役所|役場|所|庁舎).*");

    private Venue() {}

    /** The venue; where its beginning is lost it is left out, with a warning. */
    static Optional<String> read(Header header, List<Warning> warnings) {
        var field = header.first(Key.VENUE);
        var value = field.map(HeaderField::value);
        if (value.filter(text -> MeetingDate.in(text).isPresent()).isPresent())
            value = header.first(Key.WHEN)
                    .map(HeaderField::value)
                    .filter(text -> MeetingDate.in(text).isEmpty());
        if (field.isEmpty()) value = unlabelled(header);
        var venue = value.map(Venue::closed).filter(text -> !text.isEmpty());
        if (venue.filter(text -> CUT_VENUE.matcher(text).matches()).isPresent()) {
            warnings.add(Warning.of("venue-cut", "the beginning of the venue is lost: " + venue.get()));
            return Optional.empty();
        }
        return venue;
    }

    private static Optional<String> unlabelled(Header header) {
        return header.preamble().stream()
                .map(Row::text)
                .filter(text -> text.length() < 50 && PLACE_WORD.matcher(text).find())
                .filter(text -> MeetingDate.in(text).isEmpty()
                        && (ROOM.matcher(text).matches()
                                || TitleLine.of(text, false).isEmpty())
                        && Times.in(text).isEmpty())
                .filter(text -> !MeetingDate.ofSite(text))
                .findFirst();
    }

    /** Layout spaces closed; those between Latin words stay. */
    private static String closed(String text) {
        return Text.strip(text.replaceAll("(?<![A-Za-z])[\\s　\\u00a0]+|[\\s　\\u00a0]+(?![A-Za-z])", ""));
    }
}
