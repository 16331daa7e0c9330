package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.FieldKey;
import jp.shingi.model.FormPart;
import jp.shingi.model.Part;
import jp.shingi.structure.table.Plain;

/** Forms behind minutes belong to the items of the agenda: by the number of their 資料, else by the title. */
final class Agenda {
    private Agenda() {}

    static List<Part> matched(List<Part> parts, List<AgendaItem> agenda) {
        if (agenda.isEmpty()) return parts;
        var matched = new ArrayList<Part>();
        var open = new ArrayList<>(agenda);
        Optional<AgendaItem> current = Optional.empty();
        for (var part : parts) {
            var item = item(part, open);
            item.ifPresent(open::remove);
            if (item.isPresent()) current = item;
            matched.add(current.map(found -> with(part, found)).orElse(part));
        }
        return matched;
    }

    private static Optional<AgendaItem> item(Part part, List<AgendaItem> agenda) {
        var titled = part instanceof FormPart form
                ? agenda.stream().filter(item -> about(form, item)).findFirst()
                : Optional.<AgendaItem>empty();
        if (titled.isPresent()) return titled;
        var material = Belonging.of(part).material();
        if (material.isPresent())
            return agenda.stream()
                    .filter(item -> item.materials().contains(material.get()))
                    .findFirst();
        return Optional.empty();
    }

    private static boolean about(FormPart form, AgendaItem item) {
        var title = Plain.fold(item.title());
        return form.title().filter(own -> alike(Plain.fold(own), title)).isPresent()
                || form.fields().stream()
                        .filter(field -> field.key() == FieldKey.SUBJECT || field.key() == FieldKey.BUSINESS)
                        .anyMatch(field -> alike(Plain.fold(field.value()), title));
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
