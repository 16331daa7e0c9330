package jp.shingi.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;

/** Options in a row of words, the chosen one ringed, bold, underlined, or the others struck out: {@code 有 ・ 無}. */
final class MarkedOptions {
    private static final Pattern WORD = Pattern.compile("[^・･／/、,\\s\\u3000（(）)「」]+");
    private static final Pattern ROW =
            Pattern.compile("^[^・･／/（(「]{1,16}([\\s\\u3000]*[・･／/][\\s\\u3000]*[^・･／/（(「]{1,16})+");
    private static final Pattern BLANK = Pattern.compile("[（(][\\s\\u3000]*[）)](?=[\\s\\u3000]*[・･／/])");
    private static final int OPTION_LENGTH = 16;

    private MarkedOptions() {}

    static Choices read(List<Line> published) {
        var lines = published.stream().map(MarkedOptions::withoutBlanks).toList();
        var choices = new ArrayList<Choice>();
        var rest = new ArrayList<String>();
        for (var line : lines) {
            var choice = choice(line, lines.size());
            choice.ifPresent(choices::add);
            var left = choice.isPresent() ? line.text().substring(end(line.text())) : line.text();
            if (!left.isBlank()) rest.add(left.strip());
        }
        return choices.isEmpty() ? new Choices(List.of(), List.of()) : new Choices(choices, rest);
    }

    /** Empty brackets between options ({@code 有（　）・無}) are room to write; spaces in their place keep the marks where they are. */
    private static Line withoutBlanks(Line line) {
        var text = BLANK.matcher(line.text())
                .replaceAll(found -> "\u3000".repeat(found.group().length()));
        return new Line(text, line.page(), line.box(), line.indent(), line.size(), line.marks(), line.column());
    }

    private static Optional<Choice> choice(Line line, int lines) {
        var rings = marks(line, Mark.Kind.RING).toList();
        var struck = marks(line, Mark.Kind.STRIKE).toList();
        var drawn = Stream.concat(marks(line, Mark.Kind.BOLD), marks(line, Mark.Kind.UNDERLINE))
                .filter(mark -> mark.end() - mark.start() < line.text().strip().length())
                .toList();
        var words = words(line.text());
        if (words.size() < 2 || words.stream().anyMatch(word -> word.text().length() > OPTION_LENGTH))
            return Optional.empty();
        if (!rings.isEmpty()) return taken(words, rings, true);
        if (!struck.isEmpty()) return taken(words, struck, false);
        var whole = end(line.text()) == line.text().length()
                || line.text().substring(end(line.text())).strip().startsWith("（");
        return drawn.isEmpty() || lines > 2 || !whole || !row(line.text())
                ? Optional.empty()
                : taken(words, drawn, true);
    }

    private static Optional<Choice> taken(List<Word> words, List<Mark> marks, boolean marked) {
        var on = words.stream()
                .filter(word -> word.touched(marks) == marked)
                .map(Word::text)
                .toList();
        var off = words.stream()
                .filter(word -> word.touched(marks) != marked)
                .map(Word::text)
                .toList();
        return on.isEmpty() || off.isEmpty() && marked
                ? Optional.empty()
                : Optional.of(new Choice(Optional.empty(), on, off));
    }

    private static boolean row(String text) {
        return ROW.matcher(text).lookingAt();
    }

    /** Where the row of options ends and other text begins. */
    private static int end(String text) {
        var bracket = text.replaceAll("[（(「].*", "").length();
        return bracket == 0 ? text.length() : bracket;
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text.substring(0, end(text)))
                .results()
                .map(match -> new Word(match.group(), match.start(), match.end()))
                .toList();
    }

    private static Stream<Mark> marks(Line line, Mark.Kind kind) {
        return line.marks().stream().filter(mark -> mark.kind() == kind);
    }

    private record Word(String text, int start, int end) {
        boolean touched(List<Mark> marks) {
            return marks.stream().anyMatch(mark -> mark.start() < end && start < mark.end());
        }
    }
}
