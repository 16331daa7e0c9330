package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Block;
import jp.shingi.structure.table.CellText;
import jp.shingi.structure.table.Plain;

/**
 * The answer to a question with printed options: {@code [　十分である　] ＜選択肢＞ 1) … 2) … 3) …}, in whatever order the cell gives them.
 *
 * @param chosen what stands between the brackets; empty where nothing does, never a default
 * @param rest text of the cell that is neither answer nor option, as （４）件
 * @param unread the cell's text where something stands between the brackets that cannot be told from the options
 */
record Answer(Optional<String> chosen, List<String> rest, Optional<String> unread) {
    private static final Pattern OPTIONS = Pattern.compile("[＜<〈]?選択肢[＞>〉]?");
    private static final Pattern BRACKETS = Pattern.compile("[\\[［〔]([^\\[\\]［］〔〕]*)[\\]］〕]");
    private static final Pattern MARK = Pattern.compile("[○〇◯●レ✓✔\\s\\u3000]*");
    private static final Pattern OPTION = Pattern.compile(
            "(?<![（(][\\s\\u3000]{0,4})(?<![0-9０-９])[0-9０-９]{1,2}[\\s\\u3000]?[)）][\\s\\u3000]*[^)）]*?(?=[\\s\\u3000]*[0-9０-９]{1,2}[\\s\\u3000]?[)）][\\s\\u3000]*\\D|[\\s\\u3000]*[\\[［]|$)");

    Answer {
        rest = List.copyOf(rest);
    }

    /** The answer of a value cell; empty where the cell asks no such question. */
    static Optional<Answer> of(List<Block> cell) {
        var paragraphs = CellText.paragraphs(cell);
        var text = String.join("\n", paragraphs);
        var asks = OPTIONS.matcher(text).find();
        var brackets = BRACKETS.matcher(text);
        Optional<String> chosen = Optional.empty();
        var found = false;
        var mixed = false;
        while (brackets.find()) {
            if (OPTIONS.matcher(brackets.group(1)).find()) mixed = true;
            else if (MARK.matcher(brackets.group(1)).matches()) found |= asks;
            else if (chosen.isEmpty() && !noAnswer(brackets.group(1))) chosen = Optional.of(clean(brackets.group(1)));
        }
        if (!asks && (chosen.isEmpty() || !text.strip().matches("(?s)^[\\[［].*"))) return Optional.empty();
        if (chosen.isEmpty() && !found) {
            var words = torn(paragraphs);
            chosen = words.filter(option -> isOption(option, text));
            mixed |= words.isPresent();
        }
        return Optional.of(
                new Answer(chosen, rest(text), mixed && chosen.isEmpty() ? Optional.of(text) : Optional.empty()));
    }

    private static boolean noAnswer(String inside) {
        return Plain.fold(inside).matches("[0-9]+|.*様式.*");
    }

    /** Whether the words are an option that the cell prints: words between torn brackets may be anything else. */
    private static boolean isOption(String words, String text) {
        return Pattern.compile("[0-9][)）]" + Pattern.quote(Plain.fold(words)))
                .matcher(Plain.fold(text))
                .find();
    }

    /** Brackets and answer on lines of their own. */
    private static Optional<String> torn(List<String> paragraphs) {
        var inside = false;
        var words = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            var text = paragraph.strip();
            if (text.matches("[\\[［]")) inside = true;
            else if (text.matches("[\\]］]")) inside = false;
            else if (inside
                    && !OPTION.matcher(text).lookingAt()
                    && !OPTIONS.matcher(text).matches()) words.add(text);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(clean(String.join("", words)));
    }

    private static List<String> rest(String text) {
        var left = OPTION.matcher(
                        BRACKETS.matcher(OPTIONS.matcher(text).replaceAll("\n")).replaceAll("\n"))
                .replaceAll("\n");
        return left.lines()
                .map(String::strip)
                .filter(line -> line.matches("^[（(].*[0-9０-９].*[）)][\\s\\u3000]*件$"))
                .toList();
    }

    private static String clean(String inside) {
        return Plain.unspaced(inside.replace("\n", ""));
    }

    /** The answer as published, with what stands beside it. */
    String text() {
        return chosen.orElse("") + String.join("", rest).replaceAll("[\\s\\u3000]", "");
    }
}
