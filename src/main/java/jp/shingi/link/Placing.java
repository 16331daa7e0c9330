package jp.shingi.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.PartKind;
import jp.shingi.text.Fold;

/**
 * Which agenda item a form belongs to. In order of trust: the item that it names, the number of its 資料 in the meeting that it names, its
 * title. Two items with one title are told apart by number, material or order, never joined.
 */
final class Placing {
    private static final double SAME_TITLE = 0.75;
    private static final double NEAR_TITLE = 0.55;

    private static final Pattern ANSWER = Pattern.compile("[（(]?答申(?:書|文)?[)）]?$");

    private final List<Draft> items;
    private final Map<String, Integer> taken = new HashMap<>();

    /** @param items the cases of agenda items */
    Placing(List<Draft> items) {
        this.items = items;
    }

    /** Adds the sheet to the cases that it belongs to; false where none is found. */
    boolean place(Sheet sheet) {
        if (sheet.register()) return false;
        var here = items.stream()
                .filter(d -> d.session.orElseThrow().document().equals(sheet.document()))
                .toList();
        if (!here.isEmpty()) return inMeeting(sheet, here, "同じ文書の", 1.0);
        var ward = items.stream()
                .filter(d -> sheet.ward().isEmpty() || d.ward().equals(sheet.ward()))
                .toList();
        var named = ward.stream()
                .filter(d -> names(sheet, d.session.orElseThrow()))
                .filter(d -> sheet.ward().isPresent() || Titles.likeness(d.title(), sheet.title()) >= SAME_TITLE)
                .toList();
        if (sheet.kind() == PartKind.ASSESSMENT) return assessment(sheet, ward);
        if (ANSWER.matcher(sheet.title()).find() && answer(sheet, ward)) return true;
        if (!named.isEmpty())
            return inMeeting(
                    sheet,
                    named,
                    "同じ会議（" + named.getFirst().date().map(LocalDate::toString).orElse("") + "）の",
                    0.95);
        return anywhere(sheet, ward);
    }

    private static boolean names(Sheet sheet, Session session) {
        return sheet.hints().sessions().stream().anyMatch(session::is)
                || sheet.hints().dates().stream().anyMatch(session::on);
    }

    private boolean inMeeting(Sheet sheet, List<Draft> meeting, String where, double trust) {
        var numbered = meeting.stream()
                .filter(d -> sheet.items().contains(itemId(d))
                        || sheet.hints().items().contains(itemId(d)))
                .toList();
        if (!numbered.isEmpty()) {
            numbered.forEach(d -> d.add(sheet, where + itemId(d) + "の番号が記されている", trust));
            return true;
        }
        return byMaterial(sheet, meeting, where, trust) || byTitle(sheet, meeting, where, trust * 0.9);
    }

    private boolean byMaterial(Sheet sheet, List<Draft> meeting, String where, double trust) {
        if (sheet.material().isEmpty()) return false;
        var material = material(sheet.material().get());
        var fitting = meeting.stream().filter(d -> hasMaterial(d, material)).toList();
        if (fitting.isEmpty()) return false;
        var reason = where + "議題の資料" + sheet.material().get();
        if (fitting.size() == 1) {
            fitting.getFirst().add(sheet, reason, trust * 0.95);
            return true;
        }
        return sameMaterial(sheet, fitting, reason, trust);
    }

    /** Several items share one 資料: the title tells; where the titles are the same, the order of the forms does. */
    private boolean sameMaterial(Sheet sheet, List<Draft> fitting, String reason, double trust) {
        var titled = ofDepartment(
                sheet,
                fitting.stream()
                        .filter(d -> Titles.likeness(d.title(), sheet.title()) >= SAME_TITLE)
                        .toList());
        if (titled.size() == 1) {
            titled.getFirst().add(sheet, reason + "、件名が同じ", trust * 0.95);
        } else if (titled.size() > 1) {
            int next = taken.merge(sheet.document() + "/" + Titles.key(sheet.title()), 1, Integer::sum) - 1;
            titled.get(Math.min(next, titled.size() - 1)).add(sheet, reason + "、並びの順", trust * 0.6);
        } else {
            fitting.forEach(d -> d.add(sheet, reason + "（複数の議題に共通）", trust * 0.7));
        }
        return true;
    }

    private boolean byTitle(Sheet sheet, List<Draft> meeting, String where, double trust) {
        var best = ofDepartment(sheet, best(sheet.title(), meeting));
        if (best.isEmpty()) return false;
        double likeness = Titles.likeness(sheet.title(), best.getFirst().title());
        if (likeness < NEAR_TITLE || sheet.kind() == PartKind.CLAUSES) return false;
        int next = taken.merge(sheet.document() + "/" + Titles.key(sheet.title()), 1, Integer::sum) - 1;
        var one = best.get(Math.min(next, best.size() - 1));
        one.add(
                sheet,
                where + (likeness >= SAME_TITLE ? "議題と件名が同じ" : "議題と件名が近い"),
                best.size() == 1 ? trust * likeness : trust * 0.6);
        return true;
    }

    /** An answer is written after the meeting: the last item of its number before its day. */
    private static boolean answer(Sheet sheet, List<Draft> ward) {
        var day = sheet.hints().dates().stream().max(Comparator.naturalOrder());
        var fitting = ward.stream()
                .filter(d -> sheet.ward().isPresent() && d.date().isPresent() && day.isPresent())
                .filter(d -> sheet.items().contains(itemId(d))
                        || sheet.hints().items().contains(itemId(d)))
                .filter(d -> !d.date().get().isAfter(day.get())
                        && d.date().get().isAfter(day.get().minusYears(1)))
                .filter(d -> Titles.containment(sheet.title(), d.title()) >= NEAR_TITLE
                        || Titles.likeness(sheet.title(), d.title()) >= NEAR_TITLE)
                .toList();
        fitting.stream()
                .max(Comparator.comparing(d -> d.date().get()))
                .ifPresent(d -> d.add(sheet, itemId(d) + "の答申", 0.85));
        return !fitting.isEmpty();
    }

    /** An assessment is looked at before it is published: the last items on the assessment of its matter. */
    private static boolean assessment(Sheet sheet, List<Draft> ward) {
        var matter = Titles.key(sheet.title().replaceFirst("[ 　]*(?:基礎|重点|全)項目評価書$", ""));
        var fitting = ward.stream()
                .filter(d -> sheet.ward().isPresent() && d.date().isPresent() && matter.length() >= 6)
                .filter(d -> d.title().contains("評価") && Titles.key(d.title()).contains(matter))
                .filter(d -> sheet.hints().dates().stream()
                        .anyMatch(day ->
                                !d.date().get().isAfter(day) && d.date().get().isAfter(day.minusYears(1))))
                .max(Comparator.comparing(d -> d.date().get()));
        fitting.ifPresent(d -> d.record(sheet, "公表された特定個人情報保護評価書（" + sheet.title() + "）", 0.85));
        return fitting.isPresent();
    }

    /** The meeting is not named: the item's number with a like title, or the title alone where one item has it. */
    private static boolean anywhere(Sheet sheet, List<Draft> ward) {
        var numbered = ward.stream()
                .filter(d ->
                        sheet.hints().items().contains(itemId(d)) && Titles.likeness(sheet.title(), d.title()) >= 0.4)
                .toList();
        var one = nearest(sheet, numbered);
        if (one.isPresent()) {
            one.get().add(sheet, itemId(one.get()) + "の番号と件名", 0.8);
            return true;
        }
        var titled = ofDepartment(
                sheet,
                ward.stream()
                        .filter(d -> Titles.key(d.title()).equals(Titles.key(sheet.title())))
                        .toList());
        if (titled.size() > 1 && sheet.hints().dates().isEmpty()
                || sheet.kind() == PartKind.CLAUSES
                || sheet.title().length() < 8) return false;
        nearest(sheet, titled).ifPresent(d -> d.add(sheet, "件名が同じ", titled.size() == 1 ? 0.75 : 0.6));
        return !titled.isEmpty();
    }

    /** The first meeting on or after the day of the sheet, else the first. */
    private static Optional<Draft> nearest(Sheet sheet, List<Draft> fitting) {
        var dated = fitting.stream()
                .sorted(Comparator.comparing((Draft d) -> d.date().orElse(LocalDate.MAX))
                        .thenComparing(d -> d.id))
                .toList();
        var day = sheet.hints().dates().stream().findFirst();
        return dated.stream()
                .filter(d -> day.isEmpty()
                        || d.date().filter(x -> !x.isBefore(day.get())).isPresent())
                .findFirst()
                .or(() -> dated.stream().findFirst());
    }

    /** Of items with one title those of the form's own department, where there are any. */
    private static List<Draft> ofDepartment(Sheet sheet, List<Draft> titled) {
        var own = titled.stream()
                .filter(d -> d.department().isPresent() && sheet.department().isPresent())
                .filter(d -> Departments.same(
                        d.department().get(), sheet.department().get()))
                .toList();
        return own.isEmpty() ? titled : own;
    }

    private static List<Draft> best(String title, List<Draft> meeting) {
        double most = meeting.stream()
                .mapToDouble(d -> Titles.likeness(title, d.title()))
                .max()
                .orElse(0);
        return meeting.stream()
                .filter(d -> most > 0 && Titles.likeness(title, d.title()) == most)
                .toList();
    }

    private static boolean hasMaterial(Draft draft, String material) {
        return draft.item.orElseThrow().agenda().materials().stream()
                .map(Placing::material)
                .anyMatch(m -> m.equals(material) || material.startsWith(m + "-"));
    }

    private static String material(String written) {
        return Fold.key(written).replaceFirst("^資料", "").replaceFirst("^(?:no\\.?|第)", "");
    }

    static String itemId(Draft draft) {
        return draft.item.map(i -> i.agenda().id()).orElse("");
    }

    /** Sheets that found no item: those behind a placed form of their document go with it, the rest stand alone. */
    static List<Draft> alone(List<Sheet> left, List<Draft> items) {
        var alone = new ArrayList<Draft>();
        for (var sheet : left) {
            var before = items.stream()
                    .filter(d -> isAppendix(sheet)
                            && d.sheets().stream()
                                    .anyMatch(
                                            s -> s.document().equals(sheet.document()) && s.part() == sheet.part() - 1))
                    .toList();
            if (before.isEmpty()) alone.add(Draft.of(sheet));
            else before.forEach(d -> d.add(sheet, "直前の資料の別紙", 0.6));
        }
        return alone;
    }

    private static boolean isAppendix(Sheet sheet) {
        return sheet.kind() == PartKind.CLAUSES
                || Stream.of("別紙", "別添", "参考", "図", "概要").anyMatch(sheet.title()::contains)
                || sheet.kind() == PartKind.TEXT;
    }
}
