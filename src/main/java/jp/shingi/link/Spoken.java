package jp.shingi.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.Citation;
import jp.shingi.model.Contractor;
import jp.shingi.model.Document;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Precedent;
import jp.shingi.model.Role;
import jp.shingi.model.Turn;
import jp.shingi.normalise.SpokenContractors;
import jp.shingi.text.Dates;
import jp.shingi.text.Fold;

/**
 * What the turns about an item tell: its legal basis where a turn says on what it is put, contractors, earlier decisions.
 *
 * @param bodies other bodies with a legal form that are named: contractors where an earlier case of the matter says so
 * @param days all that are said: a day on which the council met points at what it decided then
 * @param department of the first official who speaks: 戸籍住民課 where 戸籍住民課長 explains
 */
record Spoken(
        List<Citation> basis,
        List<Contractor> contractors,
        List<Contractor> bodies,
        List<Precedent> precedents,
        Set<LocalDate> days,
        Optional<String> department) {
    /** A turn says on what the item is put: 条例第12条第2項に基づき諮問します. */
    private static final Pattern PUT = Pattern.compile(
            "^(?:（[^）]*）)?(?:の規定|ただし書|の?(?=諮問|報告))?(?:(?:及び|並びに|、)[^。]{0,40})?(?:に基づ(?:く|き|いて)|により|による|で|(?=諮問|報告))[^。]{0,60}?(?:諮問|お諮り|報告|意見を(?:聴|聞|お聞|伺)|ご意見を伺|ご審議|御審議|お認め)");
    /** The explanation says it more shortly: こちらは条例第12条第2項でございます. */
    private static final Pattern EXPLAINED =
            Pattern.compile("^(?:の[^。]{0,48})?(?:に当た(?:り|る)(?:ます|と)|でございます|です。|によるもの|に改め|により、)");

    /** The sentence tells how matters are put in general: 審議会への諮問は、法第129条の規定により…場合に限られます. */
    private static final Pattern OF_ALL = Pattern.compile("(?:諮問|報告|お諮り)(?:について)?は、[^。]{0,12}$");

    private static final Pattern HEAD_OF = Pattern.compile("(.{2,}?(?:課|室|局|部|所|センター|館|署|園))(?:副?所?長|次長|副課長|館長|園長|署長)");

    private static final int EXPLANATION = 3;

    static Map<String, Spoken> byItem(Document document, int part, MinutesPart minutes) {
        Map<Integer, Turn> turns = new HashMap<>();
        minutes.turns().forEach(turn -> turns.put(turn.n(), turn));
        Map<String, Spoken> spoken = new LinkedHashMap<>();
        for (var item : minutes.agenda()) {
            spoken.put(
                    item.id(),
                    of(
                            document,
                            part,
                            item,
                            minutes.turns().stream()
                                    .filter(t -> t.items().contains(item.id()))
                                    .toList(),
                            turns));
        }
        return spoken;
    }

    private static Spoken of(Document document, int part, AgendaItem item, List<Turn> about, Map<Integer, Turn> turns) {
        var basis = document.citations().stream()
                .filter(c -> c.place().part() == part && c.place().turn().isPresent())
                .filter(c -> about.contains(turns.get(c.place().turn().getAsInt())))
                .filter(c -> isPut(turns.get(c.place().turn().getAsInt()), c.text(), about))
                .toList();
        var contractors = new ArrayList<Contractor>();
        var bodies = new ArrayList<Contractor>();
        var before = "";
        for (var turn : about) {
            contractors.addAll(SpokenContractors.in(turn.text(), before));
            bodies.addAll(SpokenContractors.bodies(turn.text()));
            before = turn.text();
        }
        var precedents = document.precedents().stream()
                .filter(p -> p.place().part() == part && p.place().turn().isPresent())
                .filter(p -> about.contains(turns.get(p.place().turn().getAsInt())))
                .toList();
        var days = about.stream()
                .map(turn -> Fold.withoutSpaces(Fold.nfkc(turn.text())))
                .filter(text -> text.indexOf('日') >= 0 && text.indexOf('月') >= 0)
                .flatMap(text -> Dates.in(text).stream().flatMap(d -> d.date().stream()))
                .collect(Collectors.toUnmodifiableSet());
        return new Spoken(basis, contractors, bodies, precedents, days, department(about));
    }

    private static Optional<String> department(List<Turn> about) {
        return about.stream()
                .filter(turn -> turn.role() == Role.OFFICIAL)
                .findFirst()
                .map(turn -> HEAD_OF.matcher(turn.speaker()))
                .filter(Matcher::matches)
                .map(head -> head.group(1));
    }

    private static boolean isPut(Turn turn, String citation, List<Turn> about) {
        int at = turn.text().indexOf(citation);
        if (at < 0 || OF_ALL.matcher(turn.text().substring(0, at)).find()) return false;
        var rest = turn.text().substring(at + citation.length());
        return PUT.matcher(rest).find()
                || about.indexOf(turn) < EXPLANATION && EXPLAINED.matcher(rest).find();
    }
}
