package jp.shingi.extract.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Check boxes and radio buttons of a form, as the signs that a printed form has. */
final class Choice {
    private Choice() {}

    static Optional<String> of(Element input) {
        return switch (input.attr("type").toLowerCase(java.util.Locale.ROOT)) {
            case "checkbox", "radio" -> Optional.of(input.hasAttr("checked") ? "☑" : "☐");
            default -> Optional.empty();
        };
    }
}
