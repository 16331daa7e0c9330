package jp.shingi.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Box;
import jp.shingi.model.layout.Line;

/** Options behind boxes, whichever {@link BoxStyle} draws them. */
final class BoxOptions {
    private static final Pattern BULLET_HEADING = Pattern.compile("[・･【〈《＜].*");
    private static final int BULLET_LENGTH = 30;
    private static final int WIDE_GAP = 6;

    private final Pattern boxes;
    private final Set<Integer> captions;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Choice> asides = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final List<String> on = new ArrayList<>();
    private final List<String> off = new ArrayList<>();
    private Optional<String> heading = Optional.empty();
    private Optional<StringBuilder> open = Optional.empty();
    private boolean openOn;

    private BoxOptions(Pattern boxes, Set<Integer> captions) {
        this.boxes = boxes;
        this.captions = captions;
    }

    static Choices of(List<Line> lines) {
        var boxes = BoxStyle.of(text(lines));
        return new BoxOptions(boxes, Captions.in(lines, boxes)).read(lines);
    }

    /** Whether the lines hold boxes that are options; black squares alone are bullets unless they are several and short. */
    static boolean drawn(List<Line> lines) {
        var text = text(lines);
        var box = BoxStyle.of(text).matcher(text);
        var count = 0;
        var bracketed = false;
        while (box.find()) {
            if (box.group("off") != null) return true;
            if (box.group().length() > 1) bracketed = true;
            count++;
        }
        return bracketed || count > 1 && text.lines().allMatch(line -> line.length() <= BULLET_LENGTH);
    }

    private static String text(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    private Choices read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (i > 0 && captions.isEmpty() && Captions.ofOneLine(text, boxes)) aside(lines.get(i));
            else if (captions.contains(i)) caption(text);
            else if (open.isPresent() && wrapped(lines, i)) goesOn(text);
            else if (i > 0
                    && beside(lines.get(i - 1), lines.get(i))
                    && !boxes.matcher(text).find()) aside(text);
            else read(text, lines.size() == 1);
        }
        finish();
        choices.addAll(asides);
        return new Choices(choices, rest);
    }

    /** Whether a line without a box at its start goes on with a line above that had no room left. */
    private static boolean wrapped(List<Line> lines, int at) {
        var box = lines.get(at).box();
        var above = lines.get(at - 1).box();
        if (box.isEmpty()
                || above.isEmpty()
                || lines.get(at).page() != lines.get(at - 1).page()) return false;
        var right = lines.stream()
                .flatMap(line -> line.box().stream())
                .mapToDouble(Box::right)
                .max()
                .orElse(0);
        var em = above.get().height();
        var text = lines.get(at).text().strip();
        return !text.matches("[※*＊・･【〈《＜].*")
                && !Blank.template(text)
                && box.get().y() > above.get().y()
                && Math.abs(box.get().x() - above.get().x()) < em
                && right - above.get().right() < em;
    }

    /** Whether a line stands right of another: text of the next cell. */
    private static boolean beside(Line before, Line line) {
        return before.box()
                .flatMap(left -> line.box().map(right -> right.x() >= left.right() && right.y() < left.bottom()))
                .orElse(false);
    }

    private void aside(String text) {
        close();
        rest.add(text.strip());
    }

    /** The rest of an option that its line had no room for, then the options behind it. */
    private void goesOn(String text) {
        var box = boxes.matcher(text);
        var found = box.find();
        open.orElseThrow().append((found ? text.substring(0, box.start()) : text).strip());
        if (found) options(text, box, false);
    }

    /** A line between options that is a choice of its own, {@code 規則に該当するファイル　□有　☑無}. */
    private void aside(Line line) {
        close();
        new BoxOptions(boxes, Set.of(0))
                .read(List.of(line)).all().stream()
                        .map(choice -> new Choice(choice.heading(), choice.on(), choice.off(), true))
                        .forEach(asides::add);
    }

    /** A line that begins a group of options with its caption, alone or before them. */
    private void caption(String text) {
        var box = boxes.matcher(text);
        var found = box.find();
        finish();
        heading = Optional.of((found ? text.substring(0, box.start()) : text).strip());
        if (found) options(text, box, false);
    }

    private void read(String text, boolean onlyLine) {
        var box = boxes.matcher(text);
        if (!box.find()) {
            plain(text);
            return;
        }
        var before = text.substring(0, box.start()).strip();
        if (!before.isEmpty()) plain(before);
        options(text, box, onlyLine);
    }

    private void options(String text, Matcher box, boolean onlyLine) {
        var more = true;
        while (more) {
            var chosen = box.group("on") != null;
            var start = box.end();
            more = box.find();
            var option = text.substring(start, more ? box.start() : text.length());
            close();
            open = Optional.of(new StringBuilder(option.strip()));
            openOn = chosen;
            if (more && onlyLine && gap(option) >= WIDE_GAP) splitHere(text.substring(box.start()));
        }
    }

    /** A wide gap in a line separates two choices where each side has one that is taken. */
    private void splitHere(String right) {
        close();
        var next = boxes.matcher(right).results().anyMatch(match -> match.group("on") != null);
        if (next && !on.isEmpty()) finishGroup();
    }

    private void plain(String text) {
        if (text.isBlank()) return;
        if (BULLET_HEADING.matcher(text.strip()).matches()) {
            finish();
            heading = Optional.of(text.strip());
        } else if (open.isPresent() && unbalanced(open.get())) {
            open.get().append(text.strip());
        } else if (open.isPresent()
                && !text.strip().matches("[※*＊（(].*")
                && text.strip().length() <= 8) {
            open.get().append(text.strip());
        } else {
            close();
            rest.add(text.strip());
        }
    }

    private void close() {
        if (open.isEmpty()) return;
        var option = clean(open.get().toString());
        if (!option.isEmpty()) (openOn ? on : off).add(option);
        open = Optional.empty();
    }

    private void finish() {
        close();
        finishGroup();
    }

    private void finishGroup() {
        if (on.isEmpty() && off.isEmpty()) heading.ifPresent(rest::add);
        else choices.add(new Choice(heading, on, off));
        heading = Optional.empty();
        on.clear();
        off.clear();
    }

    /** Without the empty brackets, the blanks and the separators of the template. */
    static String clean(String option) {
        var text = Blank.withoutEmptyBrackets(Plain.squeezed(option)).replaceAll("[、，,・]$", "");
        return Blank.hasGap(text)
                ? text.replaceAll("[ \\u3000]+(?=[年月日号回件第])", "").strip()
                : text;
    }

    private static boolean unbalanced(CharSequence text) {
        var depth = text.chars()
                .map(c -> "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0)
                .sum();
        return depth > 0;
    }

    private static int gap(String option) {
        var trailing = option.substring(option.stripTrailing().length());
        return trailing.chars().map(c -> c == '\u3000' ? 2 : 1).sum();
    }
}
