package jp.shingi.extract.html;

import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.layout.Block;

/** Pages that a server sends in place of the one that was asked for. */
final class ErrorPage {
    private static final int SHORT = 1500;

    /** Phrases of titles and headings of error pages; seen at many wards, and the defaults of Apache, nginx and IIS. */
    private static final Pattern PHRASE = Pattern.compile(
            "(?i)\\b(?:40[0-9]|50[0-9])\\b.{0,20}(?:error|not found|forbidden|エラー|見つかり)|not found|\\b404\\b|forbidden|"
                    + "internal server error|service unavailable|(?:ページ|ファイル).{0,20}(?:見つかりません|存在しません|ありません|表示できません)|"
                    + "(?:お探し|ご指定|指定された|お求め)の(?:ページ|ファイル)");

    private ErrorPage() {}

    static void check(String title, List<Block> blocks, String name) throws Unreadable {
        var text = Block.text(blocks);
        if (text.length() > SHORT) return;
        var start = title + "\n" + text.substring(0, Math.min(text.length(), 120));
        var phrase = PHRASE.matcher(start);
        if (phrase.find())
            throw HtmlReader.notADocument(
                    name, "an error page (" + phrase.group().strip() + ")");
    }
}
