package jp.shingi.normalise;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The wording of a law that a document quotes: the heading that names it, and the article that is being quoted, from which
 * 前条 and 前項 are told. Or the document's own clauses, whose numbers are no citations.
 */
final class Quotation {
    private static final Pattern HEADING_BEFORE =
            Pattern.compile("(?:^|\\n)[ ]*(?:[-◇◆□■●○・•*※【「『]|[①-⑳]|（?[0-9一二三四五六七八九十]{1,2}[.．、）)]?)*[ ]*(?:改正|新|旧)?$");
    private static final Pattern HEADING_BEHIND = Pattern.compile(
            "[」』】]?(?:[ \\n]*(?:" + Definitions.BRACKET + "|【[^】]*】))*[ ]*(?:（?抜粋）?)?[ ]*[）]?[ ]*(?:\\n|$)");
    private static final Pattern LINE_START =
            Pattern.compile("(?:^|\\n)[ ]*(?:[-◇◆□■●○・•*＊･(（]|[①-⑳]|[0-9]{1,2}[.．、）)])*[ ]*$");
    private static final Pattern BARE_LINE_START = Pattern.compile("(?:^|\\n)[ ]*$");

    private Optional<String> law = Optional.empty();
    private String article = "";
    private int paragraph;
    private boolean clauses;

    /** @param clauses whether the part is clauses of a contract */
    void startPart(boolean clauses) {
        law = Optional.empty();
        article = "";
        paragraph = 0;
        this.clauses = clauses;
    }

    /** Whether a stretch of a text is all that its line says, marks and brackets aside. */
    static boolean isHeading(String folded, int start, int end) {
        return HEADING_BEFORE
                        .matcher(folded.substring(Math.max(0, start - 12), start))
                        .find()
                && HEADING_BEHIND.matcher(folded).region(end, folded.length()).lookingAt();
    }

    static boolean isLineStart(String folded, int start) {
        return LINE_START.matcher(before(folded, start)).find();
    }

    /** An article at the head of its line with its text behind it. */
    static boolean isClauseHead(String folded, int start, int end) {
        return BARE_LINE_START.matcher(before(folded, start)).find()
                && end < folded.length()
                && " （".indexOf(folded.charAt(end)) >= 0;
    }

    private static String before(String folded, int start) {
        return folded.substring(Math.max(0, start - 16), start);
    }

    void heading(Optional<String> named) {
        law = named;
    }

    Optional<String> law() {
        return law;
    }

    /** Keeps the article whose wording begins; under a heading 附則第33条 its wording begins with 第33条. */
    Article quote(Article begun) {
        var whole =
                article.equals("附則" + begun.article()) ? new Article(article, begun.paragraph(), begun.item()) : begun;
        article = whole.article();
        paragraph = whole.paragraph().orElse(1);
        return whole;
    }

    void ownClauses() {
        clauses = true;
    }

    boolean isClauses() {
        return clauses;
    }

    Optional<String> previousArticle() {
        return article.matches("[0-9]+") && !article.equals("1")
                ? Optional.of(Integer.toString(Integer.parseInt(article) - 1))
                : Optional.empty();
    }

    /** The paragraph before the quoted one, with its article. */
    Optional<Article> previousParagraph() {
        return paragraph > 1
                ? Optional.of(new Article(article, OptionalInt.of(paragraph - 1), Optional.empty()))
                : Optional.empty();
    }
}
