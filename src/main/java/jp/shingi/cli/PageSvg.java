package jp.shingi.cli;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import jp.shingi.model.layout.Box;

/** The picture of a page as an SVG with boxes drawn over it; its unit is the point. */
final class PageSvg {
    private PageSvg() {}

    /**
     * A box with what it is.
     *
     * @param kind a word for a style class: {@code turn}, {@code field}; letters, digits and hyphens
     * @param label shown when the pointer rests on it
     */
    record Labelled(Box box, String kind, String label) {
        Labelled {
            if (!kind.matches("[A-Za-z0-9-]+")) throw new IllegalArgumentException("not a style class: " + kind);
        }
    }

    static String of(Box page, byte[] png, List<Labelled> boxes) {
        var width = number(page.width());
        var height = number(page.height());
        var parts = new ArrayList<String>();
        parts.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%spt\" height=\"%spt\">"
                .formatted(width, height, width, height));
        parts.add("<image width=\"%s\" height=\"%s\" href=\"data:image/png;base64,%s\"/>"
                .formatted(width, height, Base64.getEncoder().encodeToString(png)));
        for (var box : boxes) parts.add(rectangle(box));
        parts.add("</svg>\n");
        return String.join("\n", parts);
    }

    private static String rectangle(Labelled labelled) {
        var box = labelled.box();
        return ("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                        + " fill=\"%s\" fill-opacity=\"0.15\" stroke=\"%s\" stroke-width=\"0.7\"><title>%s</title></rect>")
                .formatted(
                        labelled.kind(),
                        number(box.x()),
                        number(box.y()),
                        number(box.width()),
                        number(box.height()),
                        colour(labelled.kind()),
                        colour(labelled.kind()),
                        escaped(labelled.label()));
    }

    /** One colour for each kind, the same everywhere. */
    private static String colour(String kind) {
        return "hsl(%d,75%%,40%%)".formatted(Math.floorMod(kind.hashCode() * 47, 360));
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
