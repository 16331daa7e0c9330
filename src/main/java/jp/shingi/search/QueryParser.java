package jp.shingi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the query language: words, {@code "phrases"} or 「…」, {@code -not}, {@code OR}, parentheses, {@code field:value},
 * {@code "…"~5}. Words side by side must all match; {@code OR} binds weaker.
 */
final class QueryParser {
    /** Deeper nesting is nothing that a person types. */
    private static final int DEEPEST = 50;

    private static final Set<String> OPERATORS = Set.of("OR", "AND", "NOT");

    private final List<Lexeme> lexemes;
    private int at;
    private int depth;

    private QueryParser(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * @param notice in Japanese, why the query was not read as written
     */
    record Parsed(Node node, Optional<String> notice) {}

    /** Never fails: what cannot be read as written is read as words. */
    static Parsed parse(String query) {
        try {
            var parser = new QueryParser(Lexer.read(query));
            if (parser.lexemes.isEmpty() && !query.isBlank()) throw new Malformed("語がありません");
            var node = parser.lexemes.isEmpty() ? new Node.Everything() : parser.either();
            if (parser.at < parser.lexemes.size()) throw new Malformed("括弧が対応していません");
            return new Parsed(node, Optional.empty());
        } catch (Malformed e) {
            return new Parsed(words(query), Optional.of("検索式として読めないため（%s）、語として検索しました。".formatted(e.getMessage())));
        }
    }

    /** All letters of the query, signs taken out. */
    private static Node words(String query) {
        var words = new ArrayList<Node>();
        for (var word : query.split("[\\s　()（）|｜\"“”「」『』＂〝〟]+")) {
            var bare = word.replaceFirst("^[" + Lexer.MINUS + "]+", "");
            if (bare.codePoints().anyMatch(Character::isLetterOrDigit) && !OPERATORS.contains(Lexer.operator(bare)))
                words.add(new Node.Words(bare));
        }
        return words.isEmpty() ? new Node.Everything() : new Node.And(words);
    }

    private Node either() throws Malformed {
        if (++depth > DEEPEST) throw new Malformed("括弧が深すぎます");
        var choices = new ArrayList<Node>();
        choices.add(all());
        while (peek(Lexeme.Kind.OR)) {
            at++;
            choices.add(all());
        }
        depth--;
        return choices.size() == 1 ? choices.getFirst() : new Node.Or(choices);
    }

    private Node all() throws Malformed {
        var children = new ArrayList<Node>();
        while (at < lexemes.size() && !peek(Lexeme.Kind.OR) && !peek(Lexeme.Kind.CLOSE)) children.add(one());
        if (children.isEmpty()) throw new Malformed("語がありません");
        return children.size() == 1 ? children.getFirst() : new Node.And(children);
    }

    private Node one() throws Malformed {
        var lexeme = lexemes.get(at++);
        return switch (lexeme.kind()) {
            case NOT -> {
                if (at == lexemes.size() || peek(Lexeme.Kind.OR) || peek(Lexeme.Kind.CLOSE))
                    throw new Malformed("除く語がありません");
                if (++depth > DEEPEST) throw new Malformed("否定が深すぎます");
                var child = one();
                depth--;
                yield new Node.Not(child);
            }
            case OPEN -> {
                var inside = either();
                if (!peek(Lexeme.Kind.CLOSE)) throw new Malformed("括弧が閉じていません");
                at++;
                yield inside;
            }
            case PHRASE -> valueOf(lexeme);
            case WORD -> valueOf(lexeme);
            case CLOSE, OR -> throw new Malformed("括弧が対応していません");
        };
    }

    private static Node valueOf(Lexeme lexeme) {
        if (lexeme.filter().isPresent())
            return new Node.Narrowed(lexeme.filter().get(), lexeme.text());
        return lexeme.kind() == Lexeme.Kind.PHRASE
                ? new Node.Phrase(lexeme.text(), lexeme.slop())
                : new Node.Words(lexeme.text());
    }

    private boolean peek(Lexeme.Kind kind) {
        return at < lexemes.size() && lexemes.get(at).kind() == kind;
    }
}
