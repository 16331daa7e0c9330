package jp.shingi.extract.html;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the controls of a form show: check boxes as the signs of a printed form, fields with what is filled in. */
final class Choice {
    private static final String SEARCH = "form[role=search], [role=search], form[action*=search], form[method=get]";

    private Choice() {}

    /** Of an {@code input}, {@code select} or {@code textarea}; empty where it shows nothing, or belongs to a search. */
    static Optional<String> of(Element control) {
        return switch (control.normalName()) {
            case "input" -> input(control);
            case "textarea" -> Optional.of(control.wholeText()).filter(text -> filled(control, text));
            default ->
                Optional.ofNullable(control.selectFirst("option[selected]"))
                        .map(Element::text)
                        .filter(text -> filled(control, text));
        };
    }

    private static Optional<String> input(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" -> Optional.of(input.hasAttr("checked") ? "☑" : "☐");
            case "", "text", "number", "date", "tel", "email", "url" ->
                Optional.of(input.attr("value")).filter(text -> filled(input, text));
            default -> Optional.empty();
        };
    }

    private static boolean filled(Element control, String text) {
        return !text.isBlank() && control.closest(SEARCH) == null;
    }
}
