package jp.shingi.extract.plain;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;

/** The inner signs of Markdown: strong, struck, links, escapes, {@code <br>}. Underscores stay, they stand in file names. Each sign looks for its end only so
 * far, so that a line of openings costs no more than any other. */
final class Emphasis {
    private static final Pattern SIGN = Pattern.compile(
            "\\*\\*(?<strong>[^*]{1,2000})\\*\\*|~~(?<strike>[^~]{1,2000})~~|!?\\[(?<link>[^\\]]{1,500})\\]\\([^)\\s]{0,2000}\\)|\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+.!|~<>-])|(?<br><br */?>)|`(?<code>[^`]{1,2000})`");

    private Emphasis() {}

    static List<Line> lines(String text, int page) {
        var buffer = new LineBuffer(page);
        write(text, buffer, EnumSet.noneOf(Mark.Kind.class));
        return buffer.take();
    }

    private static void write(String text, LineBuffer buffer, EnumSet<Mark.Kind> kinds) {
        var from = 0;
        for (var sign = SIGN.matcher(text); sign.find(); from = sign.end()) {
            buffer.add(text.substring(from, sign.start()), kinds);
            if (sign.group("strong") != null) write(sign.group("strong"), buffer, with(kinds, Mark.Kind.BOLD));
            else if (sign.group("strike") != null) write(sign.group("strike"), buffer, with(kinds, Mark.Kind.STRIKE));
            else if (sign.group("link") != null) write(sign.group("link"), buffer, kinds);
            else if (sign.group("escaped") != null) buffer.add(sign.group("escaped"), kinds);
            else if (sign.group("code") != null) buffer.add(sign.group("code"), kinds);
            else buffer.breakLine();
        }
        buffer.add(text.substring(from), kinds);
    }

    private static EnumSet<Mark.Kind> with(EnumSet<Mark.Kind> kinds, Mark.Kind kind) {
        var more = EnumSet.copyOf(kinds);
        more.add(kind);
        return more;
    }
}
