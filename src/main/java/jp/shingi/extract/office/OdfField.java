package jp.shingi.extract.office;

import org.w3c.dom.Element;

/** A form field as LibreOffice keeps it ({@code field:fieldmark}): its state stands in parameters. */
final class OdfField {
    private OdfField() {}

    /** What a reader sees of it: the state of a check box, the chosen entry of a list. */
    static String shown(Element field) {
        var type = Xml.attribute(field, "type").orElse("");
        if (type.endsWith("FORMCHECKBOX"))
            return value(field, "Checkbox_Checked").equals("true") ? "☑" : "☐";
        if (!type.endsWith("FORMDROPDOWN")) return "";
        var entries = Xml.children(field, "param")
                .filter(one -> named(one, "Dropdown_ListEntry"))
                .map(one -> Xml.attribute(one, "value").orElse(""))
                .toList();
        var chosen = Xml.whole(value(field, "Dropdown_Selected"), -1);
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }

    private static String value(Element field, String name) {
        return Xml.children(field, "param")
                .filter(one -> named(one, name))
                .findFirst()
                .flatMap(one -> Xml.attribute(one, "value"))
                .orElse("");
    }

    private static boolean named(Element param, String name) {
        return Xml.attribute(param, "name").orElse("").equals(name);
    }
}
