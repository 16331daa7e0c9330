package jp.shingi.extract.html;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;
import org.jsoup.nodes.Element;

/** The text of one paragraph in the making: white space as a browser shows it, {@code br} as line ends, marks. */
final class Inline {
    private enum Gap {
        NONE,
        /** A line end in the source: nothing between Japanese characters, else a space. */
        SOFT,
        SPACE
    }

    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(bold|[6-9]00)");
    private static final Pattern PLAIN = Pattern.compile("font-weight\\s*:\\s*(normal|[1-5]00)");
    private static final Pattern UNDERLINE = Pattern.compile("text-decoration(-line)?\\s*:[^;]*underline");
    private static final Pattern STRIKE = Pattern.compile("text-decoration(-line)?\\s*:[^;]*line-through");

    private final LineBuffer buffer = new LineBuffer(0);
    private final Map<Mark.Kind, Integer> open = new EnumMap<>(Mark.Kind.class);
    private final StringBuilder run = new StringBuilder();
    private Gap gap = Gap.NONE;
    private int links;
    private int characters;
    private int linked;

    /** Appends text of the source. */
    void text(String source, boolean preformatted) {
        for (var i = 0; i < source.length(); i++) {
            var c = source.charAt(i);
            if (preformatted && c == '\n') breakLine();
            else if (!preformatted && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f')) {
                if (gap != Gap.SPACE || c == '\n')
                    gap = c == '\n' || c == '\r' || gap == Gap.SOFT ? Gap.SOFT : Gap.SPACE;
            } else if (c != 0x200B && c != 0xAD && c != 0xFEFF && c != '\r') visible(c == 0xA0 ? ' ' : c);
        }
        endRun();
    }

    private void visible(char c) {
        if (gap != Gap.NONE) {
            var before = run.isEmpty() ? buffer.last() : run.charAt(run.length() - 1);
            var soft = gap == Gap.SOFT && (LineBuffer.wide(before) || LineBuffer.wide(c));
            if (before != 0 && !soft) run.append(' ');
            gap = Gap.NONE;
        }
        run.append(c);
        if (!LineBuffer.blank(c)) {
            characters++;
            if (links > 0) linked++;
        }
    }

    private void endRun() {
        buffer.add(run.toString(), kinds());
        run.setLength(0);
    }

    private Set<Mark.Kind> kinds() {
        var kinds = EnumSet.noneOf(Mark.Kind.class);
        kinds.addAll(open.keySet());
        return kinds;
    }

    /** Ends the line. */
    void breakLine() {
        endRun();
        gap = Gap.NONE;
        buffer.breakLine();
    }

    boolean lineBlank() {
        return buffer.lineBlank();
    }

    boolean hasLines() {
        return buffer.hasLines();
    }

    /** All lines so far. */
    List<Line> take() {
        gap = Gap.NONE;
        return buffer.take();
    }

    /** Share of characters inside links since the last call. */
    double takeLinkShare() {
        var share = characters == 0 ? 0 : (double) linked / characters;
        characters = 0;
        linked = 0;
        return share;
    }

    /** Begins an inline element. */
    void open(Element element) {
        if (element.normalName().equals("a") && element.hasAttr("href")) links++;
        for (var kind : kindsOf(element)) open.merge(kind, 1, Integer::sum);
    }

    /** Ends it. */
    void close(Element element) {
        if (element.normalName().equals("a") && element.hasAttr("href")) links--;
        for (var kind : kindsOf(element)) open.computeIfPresent(kind, (k, n) -> n > 1 ? n - 1 : null);
    }

    /** What its name says, and its style, which word processors write instead. */
    private static Set<Mark.Kind> kindsOf(Element element) {
        var kinds = EnumSet.noneOf(Mark.Kind.class);
        switch (element.normalName()) {
            case "b", "strong" -> kinds.add(Mark.Kind.BOLD);
            case "u", "ins" -> kinds.add(Mark.Kind.UNDERLINE);
            case "s", "strike", "del" -> kinds.add(Mark.Kind.STRIKE);
            case "sup" -> kinds.add(Mark.Kind.SUPERSCRIPT);
            default -> {}
        }
        var style = element.attr("style").toLowerCase(Locale.ROOT);
        if (style.isEmpty()) return kinds;
        if (BOLD.matcher(style).find()) kinds.add(Mark.Kind.BOLD);
        if (PLAIN.matcher(style).find()) kinds.remove(Mark.Kind.BOLD);
        if (UNDERLINE.matcher(style).find()) kinds.add(Mark.Kind.UNDERLINE);
        if (STRIKE.matcher(style).find()) kinds.add(Mark.Kind.STRIKE);
        return kinds;
    }
}
