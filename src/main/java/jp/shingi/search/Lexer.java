package jp.shingi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shingi.text.Fold;

/** Cuts a typed query into words and signs. Full-width signs are the same as half-width ones. */
final class Lexer {
    /** Pairs of quotation marks: what opens, what closes. */
    private static final List<String> QUOTES = List.of("\"\"", "“”", "”“", "““", "””", "「」", "『』", "＂＂", "〝〟");

    private static final String SPACES = " \t\r\n　\u00a0";
    static final String MINUS = "-－−‐‑–﹣";

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** @throws Malformed where a quotation mark is left open, or has no letter in it */
    static List<Lexeme> read(String text) throws Malformed {
        var lexer = new Lexer(text);
        while (lexer.at < text.length()) lexer.next();
        return lexer.lexemes;
    }

    private void next() throws Malformed {
        char sign = text.charAt(at);
        if (SPACES.indexOf(sign) >= 0) at++;
        else if (sign == '(' || sign == '（') add(Lexeme.Kind.OPEN);
        else if (sign == ')' || sign == '）') add(Lexeme.Kind.CLOSE);
        else if (sign == '|' || sign == '｜') add(Lexeme.Kind.OR);
        else if (MINUS.indexOf(sign) >= 0 && startsWord() && isExcluding()) {
            lexemes.add(Lexeme.of(Lexeme.Kind.NOT, text.substring(at, afterSigns())));
            at = afterSigns();
        } else if (closing(sign).isPresent()) lexemes.add(phrase(Optional.empty()));
        else word();
    }

    private void add(Lexeme.Kind kind) {
        lexemes.add(Lexeme.of(kind, text.substring(at, at + 1)));
        at++;
    }

    private void word() throws Malformed {
        int start = at;
        while (!endsWord(at)) {
            char sign = text.charAt(at);
            if (sign == ':' || sign == '：') {
                var filter = Filter.named(text.substring(start, at));
                int value = afterSpaces(at + 1);
                if (filter.isPresent() && !endsWord(value)) {
                    at = value;
                    value(filter.get());
                    return;
                }
            }
            if (at > start && closing(sign).isPresent()) break;
            at++;
        }
        var word = text.substring(start, at);
        switch (operator(word)) {
            case "OR" -> lexemes.add(Lexeme.of(Lexeme.Kind.OR, word));
            case "AND" -> {}
            case "NOT" -> lexemes.add(Lexeme.of(Lexeme.Kind.NOT, word));
            default -> {
                if (holdsLetters(word)) lexemes.add(Lexeme.of(Lexeme.Kind.WORD, word));
            }
        }
    }

    /** A word as an operator would be written, whatever its width and case. */
    static String operator(String word) {
        return Fold.nfkc(word).toUpperCase(Locale.ROOT);
    }

    private int afterSpaces(int from) {
        int next = from;
        while (next < text.length() && SPACES.indexOf(text.charAt(next)) >= 0) next++;
        return next;
    }

    private void value(Filter filter) throws Malformed {
        if (closing(text.charAt(at)).isPresent()) {
            lexemes.add(phrase(Optional.of(filter)));
            return;
        }
        int start = at;
        while (!endsWord(at)) at++;
        lexemes.add(new Lexeme(Lexeme.Kind.WORD, text.substring(start, at), Optional.of(filter), 0));
    }

    private Lexeme phrase(Optional<Filter> filter) throws Malformed {
        var closing = closing(text.charAt(at)).orElseThrow();
        int end = at + 1;
        while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) end++;
        if (end == text.length()) throw new Malformed("引用符が閉じていません");
        var inside = text.substring(at + 1, end);
        if (!holdsLetters(inside)) throw new Malformed("引用符の中に語がありません");
        at = end + 1;
        return new Lexeme(Lexeme.Kind.PHRASE, inside, filter, slop());
    }

    /** {@code "…"~5}: words that stand near each other. */
    private int slop() {
        if (at == text.length() || "~～〜".indexOf(text.charAt(at)) < 0) return 0;
        int end = at + 1;
        int slop = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && end - at <= 3)
            slop = slop * 10 + Character.digit(text.charAt(end++), 10);
        at = end;
        return slop == 0 ? 5 : slop;
    }

    /** Whether something follows that can be excluded: a word, a phrase or a group. */
    private boolean isExcluding() {
        int next = afterSigns();
        return !endsWord(next) || next < text.length() && "(（".indexOf(text.charAt(next)) >= 0;
    }

    private int afterSigns() {
        int next = at;
        while (next < text.length() && MINUS.indexOf(text.charAt(next)) >= 0) next++;
        return next;
    }

    private boolean startsWord() {
        if (at == 0) return true;
        char before = text.charAt(at - 1);
        return SPACES.indexOf(before) >= 0 || "(（|｜".indexOf(before) >= 0;
    }

    /** Signs alone are nothing to look for. */
    private static boolean holdsLetters(String text) {
        return text.codePoints()
                .anyMatch(point ->
                        Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_SYMBOL);
    }

    private boolean endsWord(int position) {
        if (position >= text.length()) return true;
        char sign = text.charAt(position);
        return SPACES.indexOf(sign) >= 0 || "()（）|｜".indexOf(sign) >= 0;
    }

    /** The signs that close what this one opens; empty where it is no quotation mark. */
    private static Optional<String> closing(char sign) {
        var closing = new StringBuilder();
        for (var pair : QUOTES) if (pair.charAt(0) == sign) closing.append(pair.charAt(1));
        return closing.isEmpty() ? Optional.empty() : Optional.of(closing.toString());
    }
}
