package jp.shingi.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.extract.html.HtmlReader;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/** Markdown as people and OCR programs write it: headings, lists, pipe tables, HTML between the lines and inside cells. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})[ 　]+(.*?)[ 　]*#*$");
    private static final Pattern ITEM = Pattern.compile("^([ 　\\t]*)(?:[-*+]|(\\d{1,3}[.)]))[ \\t]+(.*)$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:[-*_] *){3,}$");
    private static final Pattern PIPES = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern UNDER_HEAD =
            Pattern.compile("^\\s*\\|?(?:\\s*:?-{1,}:?\\s*\\|)+(?:\\s*:?-{1,}:?\\s*)?$");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|ol|ul|li|b|strong|u|br|table|tr|td|th|div|span|dl|dt|dd|s|del|sup|sub)\\b[^<>]*>");
    private static final Pattern BLOCK = Pattern.compile("(?i)^\\s*<(p|ol|ul|table|div|dl)\\b");

    /** Text that brings its own marker, so that the bullet before it says nothing. */
    private static final Pattern OWN = Pattern.compile(
            "^(?:[・○〇◯●◎◇◆□■☐☑△▲※]|[（(][0-9０-９一二三四五六七八九十ァ-ヶ]{1,3}[）)]|[①-⑳]|[0-9０-９]{1,3}(?:[.．、 　]|$))");

    private final List<Source> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();

    private Markdown(List<Source> lines) {
        this.lines = lines;
    }

    /** Whether a text is Markdown: by its name, or by headings, strong text or pipe tables in it. */
    static boolean is(List<Source> lines, String name) {
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(?:md|markdown)")) return true;
        return lines.stream()
                .map(Source::text)
                .anyMatch(line -> HEADING.matcher(line).matches() && !line.matches("^#+[ 　]*\\d*$")
                        || line.contains("|") && UNDER_HEAD.matcher(line).matches());
    }

    static boolean markup(String text) {
        return TAG.matcher(text).find();
    }

    static List<Block> of(List<Source> lines) {
        var reader = new Markdown(lines);
        for (var at = 0; at < lines.size(); ) at = reader.line(at);
        reader.end();
        return reader.blocks;
    }

    /** Reads what begins at a line and gives the index behind it. */
    private int line(int at) {
        var source = lines.get(at);
        var text = source.text();
        if (source.blank() || RULE.matcher(text).matches()) return endAt(at + 1);
        var drawn = TabTable.at(lines, at);
        if (drawn.isEmpty() && BLOCK.matcher(text).find()) return html(at);
        if (drawn.isEmpty() && PIPES.matcher(text).matches()) return pipes(at);
        drawn = drawn.or(() -> BoxTable.at(lines, at));
        if (drawn.isPresent()) {
            end();
            blocks.addAll(drawn.get().blocks());
            return drawn.get().next();
        }
        return words(source, at);
    }

    private int words(Source source, int at) {
        var heading = HEADING.matcher(source.text());
        if (heading.matches()) {
            end();
            var content = Emphasis.lines(heading.group(2), source.page());
            if (!content.isEmpty()) blocks.add(new Heading(heading.group(1).length(), content));
            return at + 1;
        }
        var item = ITEM.matcher(source.text());
        if (item.matches()) return item(item, source, at);
        paragraph.addAll(inside(source.text(), source.page()));
        return at + 1;
    }

    private int item(java.util.regex.MatchResult item, Source source, int at) {
        end();
        var content = new ArrayList<>(inside(item.group(3), source.page()));
        var next = at + 1;
        while (next < lines.size() && continues(lines.get(next))) {
            content.addAll(inside(lines.get(next).text(), source.page()));
            next++;
        }
        var number = item.group(2);
        var marker = OWN.matcher(item.group(3)).find() ? "" : number == null ? "・" : number;
        if (!content.isEmpty()) blocks.add(new ListItem(marker, item.group(1).length() / 2, content));
        return next;
    }

    /** A line under an item that is indented and begins nothing new. */
    private static boolean continues(Source line) {
        return !line.blank() && line.indent() >= 2 && !ITEM.matcher(line.text()).matches();
    }

    private static List<Line> inside(String text, int page) {
        return markup(text)
                ? new HtmlReader().clean(text).stream().flatMap(Block::lines).toList()
                : Emphasis.lines(text, page);
    }

    /** HTML from its first tag to the end of that element, or to the next blank line. */
    private int html(int at) {
        end();
        var tag = BLOCK.matcher(lines.get(at).text());
        var name = tag.find() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
        var source = new StringBuilder();
        var next = at;
        while (next < lines.size()) {
            source.append(lines.get(next).text()).append('\n');
            next++;
            if (balanced(source, name)) break;
        }
        blocks.addAll(new HtmlReader().clean(source.toString()));
        return next;
    }

    private static boolean balanced(CharSequence source, String name) {
        var opened = Pattern.compile("(?i)<" + name + "\\b")
                .matcher(source)
                .results()
                .count();
        return Pattern.compile("(?i)</" + name + "\\s*>")
                        .matcher(source)
                        .results()
                        .count()
                >= opened;
    }

    private int pipes(int at) {
        end();
        var cells = new ArrayList<Cell>();
        var row = 0;
        var next = at;
        for (; next < lines.size() && PIPES.matcher(lines.get(next).text()).matches(); next++) {
            if (UNDER_HEAD.matcher(lines.get(next).text()).matches()) continue;
            var head = next + 1 < lines.size()
                    && UNDER_HEAD.matcher(lines.get(next + 1).text()).matches();
            row(lines.get(next), row++, head, cells);
        }
        if (!cells.isEmpty()) blocks.add(new Table(true, cells, Optional.empty()));
        return next;
    }

    private static void row(Source line, int row, boolean head, List<Cell> cells) {
        var text = line.text().strip();
        var column = 0;
        for (var cell : text.substring(1, text.length() - 1).split("(?<!\\\\)\\|", -1)) {
            cells.add(new Cell(
                    row,
                    column++,
                    1,
                    1,
                    head,
                    line.page(),
                    Optional.empty(),
                    TabTable.content(cell.strip(), line.page())));
        }
    }

    private int endAt(int next) {
        end();
        return next;
    }

    private void end() {
        if (!paragraph.isEmpty()) blocks.add(new TextBlock(paragraph));
        paragraph.clear();
    }
}
