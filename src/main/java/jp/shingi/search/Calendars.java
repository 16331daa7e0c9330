package jp.shingi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.text.Era;
import jp.shingi.text.Fold;
import jp.shingi.text.Numerals;

/** Years as people type them, in both calendars: 平成24年, H24, 2012年, 令和元年度, 平成24年から26年, 2012-2015. */
final class Calendars {
    private static final Pattern YEAR =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHRmtshr])?\\.?\\s*(元|" + Numerals.RUN + ")\\s*(年度|年)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:から|以降|[-~～〜–—ー−])\\s*");

    private Calendars() {}

    /** First and last year, both inclusive. */
    record Years(int first, int last) {
        boolean holds(int year) {
            return first <= year && year <= last;
        }
    }

    /** The years that a filter's value means; an open end reaches as far as there are years. */
    static Optional<Years> years(String value) {
        var text = Fold.nfkc(value).strip().replaceFirst("(まで|以前)$", "");
        boolean until = !text.equals(Fold.nfkc(value).strip()) || text.matches("^[-~].*");
        var ends = BETWEEN.split(text.replaceFirst("^[-~～〜]", ""), 2);
        var first = year(ends[0], Optional.empty());
        if (first.isEmpty()) return Optional.empty();
        if (ends.length == 1) return Optional.of(new Years(until ? 0 : first.get(), first.get()));
        if (ends[1].isBlank()) return Optional.of(new Years(first.get(), 9999));
        var last = year(ends[1], Optional.of(ends[0]));
        return last.map(year -> new Years(Math.min(first.get(), year), Math.max(first.get(), year)));
    }

    /**
     * The same year in other words: 平成24年 for 2012年 and the other way round; both for H24, with and without 年度; of a year of change,
     * both eras.
     */
    static List<String> others(String text) {
        var found = YEAR.matcher(Fold.nfkc(text));
        if (!found.matches() || found.group(1) == null && found.group(3) == null) return List.of();
        var year = year(text, Optional.empty());
        if (year.isEmpty()) return List.of();
        var ends = found.group(3) == null ? List.of("年", "年度") : List.of(found.group(3));
        var others = new ArrayList<String>();
        for (var end : ends) {
            if (found.group(1) == null || found.group(1).length() == 1) others.addAll(inEras(year.get(), end));
            if (found.group(1) != null) others.add(year.get() + end);
        }
        return others;
    }

    private static List<String> inEras(int year, String end) {
        var all = new ArrayList<String>();
        for (var era : Era.values()) {
            int inEra = year - era.start().getYear() + 1;
            if (inEra >= 1 && !isPast(era, year)) all.add(era.kanji() + (inEra == 1 ? "元" : inEra) + end);
        }
        return all;
    }

    /** Whether the next era had begun before that year. */
    private static boolean isPast(Era era, int year) {
        for (var other : Era.values())
            if (other.start().isAfter(era.start()) && other.start().getYear() < year) return true;
        return false;
    }

    /** @param before what stands before it, whose era it takes where it names none: 平成24年から26年 */
    private static Optional<Integer> year(String text, Optional<String> before) {
        var found = YEAR.matcher(Fold.nfkc(text).strip());
        if (!found.matches()) return Optional.empty();
        var number = found.group(2).equals("元") ? java.util.OptionalInt.of(1) : Numerals.parse(found.group(2));
        if (number.isEmpty()) return Optional.empty();
        int year = number.getAsInt();
        if (found.group(1) != null)
            return Era.named(found.group(1).toUpperCase(java.util.Locale.ROOT)).map(era -> era.western(year));
        if (year >= 1000) return Optional.of(year);
        return before.flatMap(Calendars::era).map(era -> era.western(year));
    }

    private static Optional<Era> era(String text) {
        var found = YEAR.matcher(Fold.nfkc(text).strip());
        return found.matches() && found.group(1) != null
                ? Era.named(found.group(1).toUpperCase(java.util.Locale.ROOT))
                : Optional.empty();
    }
}
