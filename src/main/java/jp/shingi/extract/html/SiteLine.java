package jp.shingi.extract.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/** Lines that a site puts on every page, known by what they say. */
final class SiteLine {
    /**
     * A kind of line.
     *
     * @param anywhere whether it goes wherever it stands; else only at the end of a page
     * @param takes a line that it matches
     * @param leaves a line of a document that it must not match
     */
    record Row(String id, boolean anywhere, Pattern pattern, String takes, String leaves) {
        Row(String id, boolean anywhere, String pattern, String takes, String leaves) {
            this(id, anywhere, Pattern.compile(pattern), takes, leaves);
        }
    }

    private static final String DATE =
            "(?:[0-9０-９]{4}|令和|平成|昭和|[RHＲＨ])[0-9０-９元]{0,4}[年./-][0-9０-９]{1,2}[月./-][0-9０-９]{1,2}日?";

    static final List<Row> ROWS = List.of(
            new Row(
                    "to-top",
                    true,
                    "^[▲△↑^\\[［]?(?:この)?(?:ページ|頁|画面)?の?(?:先頭|トップ|上部?|TOP)(?:へ|に)(?:戻る|もどる|移動)?[▲△↑\\]］]?$",
                    "▲ページの先頭へ",
                    "先頭へ立って議論する。"),
            new Row(
                    "to-content",
                    true,
                    "^(?:この(?:ページの)?)?本文(?:へ|まで)(?:移動(?:する)?|スキップ(?:する)?|ジャンプ)?(?:します)?$",
                    "このページの本文へ移動",
                    "本文へ移る前に確認します。"),
            new Row(
                    "here",
                    true,
                    "^(?:ここ(?:から|まで)[がは、]?(?:本文|コンテンツ|.{0,12}(?:ナビゲーション|ナビ|メニュー|フッター?|ヘッダー?))(?:です)?"
                            + "|(?:本文|コンテンツ|.{0,12}(?:ナビゲーション|ナビ|メニュー|フッター?|ヘッダー?))[がは、]?ここ(?:から|まで)(?:です)?)。?$",
                    "サブナビゲーションここから",
                    "議論はここまでです。"),
            new Row(
                    "posted",
                    true,
                    "^(?:投稿|公開|更新)(?:日時?)?[：: 　]*" + DATE + "[　 ]*(?:作成|投稿|更新)者[：: 　].{0,30}$",
                    "投稿日: 2024年6月1日 作成者: admin",
                    "投稿は2024年6月1日に締め切った。"),
            new Row(
                    "updated",
                    true,
                    "^[\\[［(（]?(?:最終)?(?:更新|掲載|公開|登録|作成|印刷)(?:年月)?日時?[：:　 ]*" + DATE
                            + "[\\]］)）]?[　 ]*(?:(?:ページ|記事|コンテンツ)?(?:番号|ID|ＩＤ)[：:　 ]*[A-Za-z]?[0-9,:-]+)?$",
                    "更新日：2009年7月1日",
                    "更新日は毎月1日とします。"),
            new Row(
                    "updated-behind",
                    true,
                    "^" + DATE + "[　 ]*(?:更新|掲載|公開|登録)(?:日)?$",
                    "2022年12月1日更新",
                    "2022年12月1日に更新した契約"),
            new Row(
                    "page-number",
                    true,
                    "^(?:ページ|記事|コンテンツ|文書)(?:番号|ID|ＩＤ)[：:　 ]*[A-Za-z]?[0-9:,-]+[　 ]*(?:(?:最終)?(?:更新|掲載|公開)日[：:　 ]*"
                            + DATE + ")?$",
                    "ページ番号 1009874　更新日 令和6年2月14日",
                    "ページ番号を振ってください。"),
            new Row(
                    "dated-id",
                    true,
                    "^[\\[［]" + DATE + "[\\]］][　 ]*(?:ID|ＩＤ)[：:　 ]*[0-9]+$",
                    "[2022年12月15日]　ID:9035",
                    "[2022年12月15日]の資料"),
            new Row(
                    "share",
                    true,
                    "^(?:ツイート|シェア(?:する)?|いいね！?|LINEで送る|ポスト|このページを?(?:印刷(?:する)?|シェア)|印刷(?:する)?|印刷用ページ(?:を表示)?|Facebook|X（旧Twitter）|Twitter)+(?:でシェア)?$",
                    "ツイート",
                    "印刷は委託する。"),
            new Row("letters", true, "^文字(?:の)?サイズ(?:の?変更)?.{0,20}$", "文字サイズ　大　中　小", "申請書の文字サイズは大きくします。"),
            new Row(
                    "viewer",
                    false,
                    "^.{0,80}(?:Adobe|Acrobat|閲覧ソフト|ビューア|プラグイン).{0,200}$",
                    "PDFファイルをご覧になるには専用の閲覧ソフトが必要です。",
                    "会議を終わります。"),
            new Row(
                    "useful",
                    false,
                    "^(?:この(?:ページ|情報)の?.{0,12}(?:役に立ちましたか|見つけやすかったですか|[分わ]かりやすかったですか)|(?:役に立った|どちらともいえない|役に立たなかった|普通|ふつう|[分わ]かり(?:やすかった|にくかった)|見つけ(?:やすかった|にくかった)|☐|送信する?|[0-9０-９]?[：:]|[　 ])+|.{0,60}(?:ご意見|アンケート).{0,20}(?:お聞かせ|お寄せ|ご協力|参考|入力|送信).{0,60}|.{0,40}(?:ホームページ|ウェブサイト|サイト).{0,10}(?:の?運営|改善).{0,40}).{0,10}$",
                    "このページの情報は役に立ちましたか？",
                    "この情報は役に立ちました。"),
            new Row(
                    "author",
                    false,
                    "^(?:この(?:ページ|情報)(?:の|は).{0,6}(?:作成|担当|発信|に(?:関する|ついての)(?:お問い?合わ?せ|ご?意見|ご?質問)).{0,40}|(?:担当|作成|発信|所管|所属)(?:部署|部課|課室|課|係|担当)[：:].{0,40})$",
                    "このページの作成：総務部総務課",
                    "このページの議論に戻ります。"),
            new Row(
                    "phone",
                    false,
                    "^.{0,40}(?:電話|電 話|TEL|Tel|ＴＥＬ|ファクス|ファックス|ファクシミリ|FAX|Fax|ＦＡＸ|内線)(?:番号)?.{0,12}[0-9０-９]{2,5}[)）・ (（－ー‐―−-]?[0-9０-９].{0,80}$",
                    "電話：00-0000-0000（直通）　ファクス：00-0000-0000",
                    "電話番号は聞きません。"),
            new Row("address", false, "^.{0,20}〒.{0,80}$", "みどり野区役所　〒000-0000　みどり野区一丁目１番", "郵便で送ります。"),
            new Row(
                    "mail",
                    false,
                    "^.{0,30}(?:メールを?(?:送る|送信)|メールフォーム|問い?合わ?せ.{0,12}(?:フォーム|こちら)|メール(?:アドレス)?[：:]|E-?mail[：:]|[\\w.+-]+@[\\w.-]+\\.[a-z]{2,}).{0,60}$",
                    "この担当課にメールを送る",
                    "メールで通知します。"),
            new Row("hours", false, "^.{0,20}開庁時間.{0,80}$", "みどり野区役所 開庁時間：午前8時30分から午後5時15分まで", "開会します。"),
            new Row(
                    "copyright",
                    false,
                    "(?i)^.{0,40}(?:copyright|©|\\(c\\)|all rights reserved).{0,80}$",
                    "Copyright © みどり野区 All rights reserved.",
                    "著作権に配慮する。"),
            new Row("corporate-number", false, "^.{0,20}法人番号.{0,20}$", "みどり野区役所　法人番号 0000000000000", "会社の名称を述べた。"),
            new Row(
                    "files",
                    false,
                    "^.{0,60}[（(\\[［](?:PDF|ＰＤＦ|Word|ワード|Excel|エクセル|Zip).{0,10}[：:、,／/　 ]?[0-9０-９.,]+ ?(?:KB|MB|ＫＢ|ＭＢ|キロバイト|メガバイト|バイト).{0,4}[）)\\]］].{0,20}$",
                    "資料1（PDF：98KB）",
                    "資料は別添のとおりです。"));

    /** Headings of what stands behind a document; they go only where nothing else stands under them. */
    private static final Pattern CLOSING_HEAD = Pattern.compile(
            "^[■□◆◇●○▼＜<【\\[]?(?:(?:この(?:ページ|記事|情報)に(?:関する|ついての))?(?:お?問い?合わ?せ|連絡)先?.{0,10}|(?:添付|関連|配[布付])(?:ファイル|情報|リンク|ページ|資料|書類)?.{0,6}|"
                    + "ダウンロード.{0,10}|リンク|担当(?:部署|課)?|情報が見つからないときは|PDF.{0,20}|.{0,8}(?:アンケート|ご意見).{0,12}|この(?:分類|カテゴリ).{0,12}|同じ.{0,12}|サイト内検索|メニュー)[＞>】\\]]?$");

    /** An office by itself: it goes only where its telephone goes. */
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:[^。、]{2,30}(?:課|係|部|局|室|担当|グループ|センター|事務所|役所|役場|委員会))(?:[（(].{0,20}[）)])?(?:[　 ]*組織詳細へ)?$");

    /** Short lines that end minutes or head their last part, and no site's. */
    private static final Pattern DOCUMENT_LINE = Pattern.compile("閉会|散会|終了|終わり|議|委員|会長|資料|[0-9０-９]時");

    private SiteLine() {}

    /** The block without lines that go wherever they stand; absent where nothing is left. */
    static Optional<Block> without(Block block) {
        return switch (block) {
            case TextBlock text -> kept(text.content()).map(TextBlock::new);
            case ListItem item -> kept(item.content()).map(lines -> new ListItem(item.marker(), item.depth(), lines));
            case Heading heading -> kept(heading.content()).map(lines -> new Heading(heading.level(), lines));
            case Table table -> Optional.of(table);
        };
    }

    private static Optional<List<Line>> kept(List<Line> lines) {
        var left = lines.stream().filter(line -> !matches(line.text(), true)).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    /** Whether every line of a block at the end of a page is the site's. */
    static boolean closes(Block block) {
        if (block instanceof Table) return false;
        var lines = block.lines().map(Line::text).toList();
        var sure = lines.stream().filter(line -> matches(line, false)).count();
        return sure > 0
                && lines.stream()
                        .allMatch(line ->
                                matches(line, false) || OFFICE.matcher(line).matches());
    }

    /** Whether a block says something of its own: a sentence, a speaker, a table, a heading, or more than a few words. */
    static boolean says(Block block) {
        var text = block.text().strip();
        return !(block instanceof TextBlock || block instanceof ListItem)
                || text.length() > 40
                || text.contains("。")
                || "○◯〇●◎◆■（(【〔<＜〈《以".indexOf(text.charAt(0)) >= 0
                || DOCUMENT_LINE.matcher(text).find();
    }

    /** Whether a block in front of what was cut belongs to it: its heading, or the office that answers the telephone. */
    static boolean headsClosing(Block block) {
        var text = block.text().strip();
        return CLOSING_HEAD.matcher(text).matches() || OFFICE.matcher(text).matches() && !(block instanceof Heading);
    }

    private static boolean matches(String line, boolean anywhere) {
        var text = line.strip();
        return ROWS.stream()
                .anyMatch(row ->
                        (row.anywhere || !anywhere) && row.pattern.matcher(text).matches());
    }
}
