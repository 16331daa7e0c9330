package jp.shingi.web.view;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shingi.search.PassageHit;

/**
 * A passage with {@code <mark>} around what matched. Whatever else looks like a tag is written as text, so that a document full of markup stays a
 * document, even if whoever marked it forgot to escape.
 */
public final class Marked {
    private static final Pattern MARK = Pattern.compile("<mark>(.*?)</mark>", Pattern.DOTALL);

    private Marked() {}

    /** As content that a template puts out as it is. */
    public static Content content(String html) {
        var safe = safe(html);
        return output -> output.writeContent(safe);
    }

    /** The words that stand between the marks, each once, as a reader sees them; what is longer than a word, or beyond the first few, is left out. */
    public static List<String> words(String html) {
        return MARK.matcher(html)
                .results()
                .map(found -> PassageHit.plain(found.group(1)))
                .filter(word -> !word.isBlank() && word.length() <= Parameters.LONGEST_MARK)
                .distinct()
                .limit(Parameters.MOST_MARKS)
                .toList();
    }

    /** A text with marks around words, wherever they stand in it; a line end inside a word does not hide it. */
    public static Content in(String text, List<String> words) {
        if (words.isEmpty()) return output -> output.writeUserContent(text);
        var wanted = Pattern.compile(words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> word.codePoints()
                        .filter(c -> !Character.isWhitespace(c))
                        .mapToObj(c -> Pattern.quote(Character.toString(c)))
                        .collect(Collectors.joining("\\s*")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("|")));
        return output -> {
            var at = 0;
            for (var found : wanted.matcher(text)
                    .results()
                    .filter(m -> m.end() > m.start())
                    .toList()) {
                output.writeUserContent(text.substring(at, found.start()));
                output.writeContent("<mark>");
                output.writeUserContent(found.group());
                output.writeContent("</mark>");
                at = found.end();
            }
            output.writeUserContent(text.substring(at));
        };
    }

    static String safe(String html) {
        return html.replaceAll("<(?!/?mark>)", "&lt;").replaceAll("(?<!<mark|</mark)>", "&gt;");
    }
}
