package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.model.FormPart;
import jp.shingi.model.Part;
import jp.shingi.structure.table.Plain;

/** Forms behind minutes belong to the items of the agenda: by the number of their 資料, else by the title. */
final class Agenda {
    private static final double SHORTENED = 0.88;
    private static final double MOST = 0.6;

    private Agenda() {}

    static List<Part> matched(List<Part> parts, List<AgendaItem> agenda) {
        if (agenda.isEmpty()) return parts;
        var matched = new ArrayList<Part>();
        var open = new ArrayList<>(agenda);
        Optional<AgendaItem> current = Optional.empty();
        for (var part : parts) {
            var item = item(part, open, current);
            item.ifPresent(open::remove);
            if (item.isPresent()) current = item;
            matched.add(current.map(found -> with(part, found)).orElse(part));
        }
        return matched;
    }

    /** An item that the form is about, else one that names its 資料: of several the present one, for an annex stays with its form. */
    private static Optional<AgendaItem> item(Part part, List<AgendaItem> agenda, Optional<AgendaItem> current) {
        var titled = part instanceof FormPart form
                ? agenda.stream().filter(item -> about(form, item)).findFirst()
                : Optional.<AgendaItem>empty();
        if (titled.isPresent()) return titled;
        var shortened = agenda.stream().filter(item -> shortened(part, item)).findFirst();
        if (shortened.isPresent()) return shortened;
        var material = Belonging.of(part).material();
        if (material.isPresent())
            return Stream.concat(current.stream(), agenda.stream())
                    .filter(item -> item.materials().contains(material.get()))
                    .findFirst();
        return Optional.empty();
    }

    private static boolean about(FormPart form, AgendaItem item) {
        var title = Plain.fold(item.title());
        return form.title().filter(own -> alike(Plain.fold(own), title)).isPresent()
                || form.fields().stream().anyMatch(field -> names(field, title));
    }

    /** A business names the item where it is most of its title: 窓口に関する業務 is of several items, each about something else in it. */
    private static boolean names(Field field, String title) {
        var value = Plain.fold(field.value());
        return alike(value, title)
                && (field.key() == FieldKey.SUBJECT
                        || field.key() == FieldKey.BUSINESS && value.length() >= MOST * title.length());
    }

    /** Whether one title is the other without a few words: agendas leave out what a form has, as 審議会. */
    private static boolean shortened(Part part, AgendaItem item) {
        var own = part.title().map(Plain::fold).orElse("");
        var other = Plain.fold(item.title());
        var longer = own.length() > other.length() ? own : other;
        var shorter = own.length() > other.length() ? other : own;
        if (shorter.length() < SHORTENED * longer.length()) return false;
        var at = 0;
        for (var i = 0; i < longer.length() && at < shorter.length(); i++)
            if (longer.charAt(i) == shorter.charAt(at)) at++;
        return at == shorter.length() && at > 0;
    }

    private static boolean alike(String one, String two) {
        return one.length() > 5 && two.length() > 5 && (one.contains(two) || two.contains(one));
    }

    /** The agenda knows better than the form what kind of item it is. */
    private static Part with(Part part, AgendaItem item) {
        var own = Belonging.of(part);
        var found = Belonging.to(item);
        var material = own.material().filter(number -> among(number, item)).or(found::material);
        return new Belonging(material.or(own::material), found.kind(), found.items()).on(part);
    }

    /** Whether the item has this material or the one that it is a part of: 1-2 of 1. */
    private static boolean among(String number, AgendaItem item) {
        return item.materials().isEmpty()
                || item.materials().stream()
                        .anyMatch(material -> number.equals(material) || number.startsWith(material + "-"));
    }
}
