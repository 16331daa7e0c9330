package jp.shingi.extract.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** A picture that stands for one character, as pages show rare characters of names. */
final class Gaiji {
    private Gaiji() {}

    static Optional<String> of(Element image) {
        var alternative = image.attr("alt").strip();
        var one = alternative.codePointCount(0, alternative.length()) == 1;
        return one && Character.isIdeographic(alternative.codePointAt(0)) ? Optional.of(alternative) : Optional.empty();
    }
}
