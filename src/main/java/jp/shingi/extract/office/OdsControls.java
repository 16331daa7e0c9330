package jp.shingi.extract.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.w3c.dom.Element;

/** Check boxes and option buttons anchored at the cells of an OpenDocument sheet: what each is stands in the forms of the sheet. */
final class OdsControls {
    private final Map<String, Element> forms = new HashMap<>();

    void add(Element sheet) {
        Xml.child(sheet, "forms").ifPresent(this::collect);
    }

    private void collect(Element parent) {
        Xml.children(parent).forEach(child -> {
            if (Xml.is(child, "checkbox") || Xml.is(child, "radio"))
                Xml.attribute(child, "id").ifPresent(id -> forms.put(id, child));
            else collect(child);
        });
    }

    /** The text of a cell with the controls that are anchored at it. */
    String with(Element cell, CellAddress place, String text) {
        var here = SheetControls.none();
        Xml.children(cell, "control")
                .forEach(shape -> control(shape).ifPresent(form -> {
                    var option = Xml.is(form, "radio");
                    var state = Xml.attribute(form, option ? "current-selected" : "current-state");
                    here.add(
                            place,
                            length(Xml.attribute(shape, "x").orElse("")),
                            option,
                            state.filter(value -> value.equals("checked") || value.equals("true"))
                                    .isPresent(),
                            Xml.attribute(form, "label").orElse(""));
                }));
        return here.with(place, text);
    }

    private Optional<Element> control(Element shape) {
        return Xml.attribute(shape, "control").flatMap(id -> Optional.ofNullable(forms.get(id)));
    }

    /** A length for comparing with others in the same unit. */
    private static double length(String text) {
        var number = text.replaceAll("[a-z]+$", "");
        return number.matches("-?\\d{1,9}(?:\\.\\d{1,9})?") ? Double.parseDouble(number) : 0;
    }
}
