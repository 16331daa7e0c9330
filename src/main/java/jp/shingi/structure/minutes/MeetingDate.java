package jp.shingi.structure.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.Warning;
import jp.shingi.structure.minutes.HeaderLabels.Key;
import jp.shingi.text.DateMention;
import jp.shingi.text.Dates;

/** When the meeting was, from the header. */
final class MeetingDate {
    /** Dates that a site sets, not the council. */
    private static final Pattern SITE_DATE = Pattern.compile("更新|掲載|公開日|作成日|登録日|発行|ページ番号|記事番号|印刷|^\\[.*\\]|ID[:：]|最終");

    private static final Pattern SECOND_YEAR = Pattern.compile("年[ 　]*[（(][^（）()]{0,6}[0-9０-９元]{1,4}年?[）)]");

    private MeetingDate() {}

    /** The date that the header gives; what is doubtful in it is added to the warnings. */
    static Optional<DateMention> read(Header header, List<Warning> warnings) {
        var field = header.first(Key.WHEN);
        var mention = field.flatMap(found -> in(found.value()));
        if (field.isPresent() && mention.isEmpty()) {
            var swapped = header.first(Key.VENUE).flatMap(found -> in(found.value()));
            if (swapped.isPresent()) {
                warnings.add(Warning.on(
                        field.get().page(),
                        "values-swapped",
                        "日時 and 場所 have each other's value: " + field.get().value()));
                mention = swapped;
            }
        }
        if (mention.isEmpty() && field.isEmpty()) mention = unlabelled(header);
        if (field.isPresent()
                && mention.flatMap(DateMention::date).isEmpty()
                && mention.flatMap(DateMention::problem).isEmpty()) {
            warnings.add(Warning.on(
                    field.get().page(),
                    "date-unreadable",
                    "no day can be read from: " + field.get().value()));
        }
        mention.flatMap(DateMention::problem).ifPresent(problem -> warnings.add(Warning.of("date-doubtful", problem)));
        return mention;
    }

    /** The first date; a year given twice, 令和7年(2025年), counts once. */
    static Optional<DateMention> in(String written) {
        var text = SECOND_YEAR.matcher(written).replaceAll("年");
        return Dates.in(text).stream()
                .filter(mention -> mention.month().isPresent())
                .findFirst();
    }

    private static Optional<DateMention> unlabelled(Header header) {
        return header.preamble().stream()
                .map(Row::text)
                .filter(text -> !ofSite(text))
                .flatMap(text -> in(text).stream())
                .filter(mention -> mention.day().isPresent())
                .findFirst();
    }

    /** Whether a line tells when the page was made, not when the council met. */
    static boolean ofSite(String text) {
        return SITE_DATE.matcher(text).find();
    }
}
