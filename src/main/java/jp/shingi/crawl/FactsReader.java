package jp.shingi.crawl;

import java.net.URI;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, sessions and material numbers in the texts of links and headings, and in file names. */
final class FactsReader {
    private static final Pattern ERA_DATE =
            Pattern.compile("(昭和|平成|令和|[SHR])\\s*(元|\\d{1,2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern WESTERN_DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern NAME_DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[_-]?(\\d{2})[_-]?(\\d{2})(?!\\d)");
    private static final Pattern NAME_ERA_DATE =
            Pattern.compile("(?i)(?<![a-z0-9])([hr])[_-]?(\\d{2})[_-]?(\\d{2})[_-]?(\\d{2})(?!\\d)");
    /** Dates that are about the page: 更新日 2024年4月1日, （令和5年4月1日現在）. */
    private static final Pattern ABOUT_THE_PAGE_BEFORE = Pattern.compile("(更新|掲載|公開|登録|作成)日?[:\\s]*$");

    private static final Pattern ABOUT_THE_PAGE_AFTER = Pattern.compile("^日?\\s*[)]?\\s*(更新|掲載|公開|現在|施行|から|以降)");
    private static final Pattern SESSION = Pattern.compile("第\\s*([0-9]{1,3}|[一二三四五六七八九十]{1,4})\\s*回");
    private static final Pattern NAME_SESSION = Pattern.compile("(?i)(?:dai|no)[_-]?(\\d{1,3})[_-]?kai");
    private static final Pattern MATERIAL =
            Pattern.compile("(?:資料|別紙|別添)\\s*(?:No\\.?|番号|第)?\\s*(\\d{1,3}(?:[-‐–ー−の]\\d{1,3})*)");
    private static final Pattern NAME_MATERIAL =
            Pattern.compile("(?i)s(?:h)?iryou?[_-]?0*(\\d{1,3}(?:[-_]\\d{1,3})?)(?!\\d)");

    private FactsReader() {}

    /** What a text that people read says. */
    static Facts ofText(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return new Facts(dateIn(plain), session(SESSION.matcher(plain)), material(MATERIAL.matcher(plain)));
    }

    /** What a file's name says. */
    static Facts ofName(URI address) {
        var name = Addresses.fileName(address);
        var western = NAME_DATE.matcher(name);
        var era = NAME_ERA_DATE.matcher(name);
        var date = western.find()
                ? date(Integer.parseInt(western.group(1)), western.group(2), western.group(3))
                : era.find()
                        ? date(FiscalYears.year(era.group(1), era.group(2)), era.group(3), era.group(4))
                        : Optional.<LocalDate>empty();
        return new Facts(date, session(NAME_SESSION.matcher(name)), material(NAME_MATERIAL.matcher(name)));
    }

    /** What the named groups of a rule say: session, number, date. */
    static Facts ofGroups(Matcher match) {
        var groups = match.namedGroups();
        return new Facts(
                group(match, groups.containsKey("date"), "date")
                        .flatMap(text -> ofText(text).date()),
                group(match, groups.containsKey("session"), "session")
                        .map(FactsReader::number)
                        .orElse(OptionalInt.empty()),
                group(match, groups.containsKey("number"), "number"));
    }

    private static Optional<String> group(Matcher match, boolean there, String name) {
        return there ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }

    private static Optional<LocalDate> dateIn(String text) {
        var found = new ArrayList<Dated>();
        for (var era = ERA_DATE.matcher(text); era.find(); ) {
            date(FiscalYears.year(era.group(1), era.group(2)), era.group(3), era.group(4))
                    .ifPresent(date -> found.add(new Dated(era.start(), era.end(), date)));
        }
        for (var western = WESTERN_DATE.matcher(text); western.find(); ) {
            date(Integer.parseInt(western.group(1)), western.group(2), western.group(3))
                    .ifPresent(date -> found.add(new Dated(western.start(), western.end(), date)));
        }
        return first(text, found);
    }

    private record Dated(int start, int end, LocalDate date) {}

    private static Optional<LocalDate> first(String text, List<Dated> found) {
        return found.stream()
                .filter(dated -> !ABOUT_THE_PAGE_BEFORE
                                .matcher(text.substring(0, dated.start()))
                                .find()
                        && !ABOUT_THE_PAGE_AFTER
                                .matcher(text.substring(dated.end()))
                                .find())
                .min(java.util.Comparator.comparingInt(Dated::start))
                .map(Dated::date);
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static OptionalInt session(Matcher found) {
        return found.find() ? number(found.group(1)) : OptionalInt.empty();
    }

    private static Optional<String> material(Matcher found) {
        return found.find() ? Optional.of(found.group(1).replaceAll("[^0-9]+", "-")) : Optional.empty();
    }

    /** 15, １５ or 十五. */
    private static OptionalInt number(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.matches("\\d{1,4}")) return OptionalInt.of(Integer.parseInt(plain));
        if (!plain.matches("[一二三四五六七八九]?十?[一二三四五六七八九]?") || plain.isEmpty()) return OptionalInt.empty();
        var ten = plain.indexOf('十');
        if (ten < 0) return plain.length() == 1 ? OptionalInt.of(digit(plain)) : OptionalInt.empty();
        var tens = ten == 0 ? 1 : digit(plain.substring(0, 1));
        return OptionalInt.of(tens * 10 + (ten + 1 < plain.length() ? digit(plain.substring(ten + 1)) : 0));
    }

    private static int digit(String kanji) {
        return "一二三四五六七八九".indexOf(kanji) + 1;
    }
}
