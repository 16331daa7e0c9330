package jp.shingi.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.Citation;
import jp.shingi.model.Contractor;
import jp.shingi.model.Document;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Precedent;
import jp.shingi.model.Turn;
import jp.shingi.normalise.SpokenContractors;

/** What the turns about an item tell: its legal basis where a turn says on what it is put, contractors, earlier decisions. */
record Spoken(List<Citation> basis, List<Contractor> contractors, List<Precedent> precedents) {
    /** A turn says on what the item is put: 条例第12条第2項に基づき諮問します. */
    private static final Pattern PUT = Pattern.compile(
            "^(?:（[^）]*）)?(?:の規定|ただし書)?(?:(?:及び|並びに|、)[^。]{0,40})?(?:に基づ(?:く|き|いて)|により|による|で)[^。]{0,60}?(?:諮問|お諮り|報告|意見を(?:聴|聞|お聞|伺)|ご意見を伺|ご審議|御審議|お認め)");
    /** The explanation says it more shortly: こちらは条例第12条第2項でございます. */
    private static final Pattern EXPLAINED =
            Pattern.compile("^(?:の[^。]{0,24})?(?:に当た(?:り|る)ます|でございます|です。|によるもの|に改め|により、)");

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
        about.forEach(turn -> contractors.addAll(SpokenContractors.in(turn.text())));
        var precedents = document.precedents().stream()
                .filter(p -> p.place().part() == part && p.place().turn().isPresent())
                .filter(p -> about.contains(turns.get(p.place().turn().getAsInt())))
                .toList();
        return new Spoken(basis, contractors, precedents);
    }

    private static boolean isPut(Turn turn, String citation, List<Turn> about) {
        int at = turn.text().indexOf(citation);
        if (at < 0) return false;
        var rest = turn.text().substring(at + citation.length());
        return PUT.matcher(rest).find()
                || about.indexOf(turn) < EXPLANATION && EXPLAINED.matcher(rest).find();
    }
}
