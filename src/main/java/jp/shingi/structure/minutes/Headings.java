package jp.shingi.structure.minutes;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong to no turn: headings of items, times, what stands at the foot of the minutes. */
final class Headings {
    /**
     * A shape of line.
     *
     * @param takes a line that it takes
     * @param leaves a line that it leaves
     */
    record Shape(String name, Pattern pattern, String takes, String leaves) {
        static Shape of(String name, String pattern, String takes, String leaves) {
            return new Shape(name, Pattern.compile(pattern), takes, leaves);
        }

        boolean takes(String line) {
            return pattern.matcher(line).matches();
        }
    }

    private static final String SIGNS = "[○〇◯◎●◇◆□■△▲▽▼☆★※・＊*―─－-]*";
    private static final String OPEN = "[（(【〔［\\[｛{＜<《≪〈「]?";
    private static final String CLOSE = "[）)】〕］\\]｝}＞>》≫〉」]?";
    private static final String TIME =
            "(?:[（(]?(?:午前|午後|正午)?[0-9０-９〇零一二三四五六七八九十]{0,3}[時:：]?[0-9０-９〇零一二三四五六七八九十]{0,3}分?[）)]?)?";
    private static final String ACT = "(?:開会|閉会|休憩|再開|散会|開議|閉議|延会|終了|終会|会議終了|審議終了|議事終了|中断|開会[・､、]?開議|閉議[・､、]?閉会)";
    private static final String NUMBER =
            "(?:[（(]?[0-9０-９]{1,2}[）)．.、]?|[①-⑳]|[（(]?[一二三四五六七八九十]{1,2}[）)．.、]|第[0-9０-９一二三四五六七八九十]+|[Ⅰ-Ⅻ][．.]?|[ア-コ][．.)）]?|[（(][ア-コ][)）])";

    private static final Pattern RULE = Pattern.compile("[─━―－=＝_＿]{4,}");

    /** Times and acts; they may stand anywhere in the discussion. */
    static final List<Shape> TIMES = List.of(
            Shape.of("act", SIGNS + OPEN + TIME + ACT + CLOSE + TIME + CLOSE, "○閉会　14時55分", "閉会します"),
            Shape.of(
                    "time-act",
                    SIGNS + OPEN + "(?:午前|午後)?[0-9０-９〇零一二三四五六七八九十]+時[0-9０-９〇零一二三四五六七八九十]*分?" + ACT + CLOSE,
                    "○午後２時４６分閉会",
                    "午後2時に閉会します"));

    /** Headings of items; only right before a marker, or in a heading of the page. */
    static final List<Shape> ITEMS = List.of(
            Shape.of(
                    "item-in-brackets",
                    SIGNS + "[【〔［\\[｛{＜<《≪〈「](?:" + NUMBER
                            + ")?(?:諮問|報告|議案|議題|審議|協議|案件|日程|請願|陳情|その他)(?=第|事項|案件|[0-9０-９①-⑳：:　 】〕］\\]｝}＞>》≫〉」])(?!.*(?:説明|配布|回覧|確認|朗読)).{0,60}[】〕］\\]｝}＞>》≫〉」]",
                    "<諮問第15号>",
                    "〔資料1を回覧〕"),
            Shape.of(
                    "numbered-kind",
                    SIGNS + NUMBER + "[ 　]*(?:諮問|報告|議案|議題|審議|協議|案件|日程|請願|陳情|その他|視察|質疑|答申|付議|所管).{0,80}",
                    "(1) 諮問事項　ア　街頭カメラの画像の取扱いについて",
                    "3 番目の質問です"),
            Shape.of(
                    "numbered-subject",
                    SIGNS + "(?:" + NUMBER
                            + "[ 　]*){1,2}.{1,90}(?:について|の件|に関すること|の請願|の陳情|条例|予算|契約|決算)(?:[（(].{1,30}[）)])?(?:[【\\[]?資料.{0,10})?",
                    "(1) 年末緊急融資の実施状況について",
                    "(1) 集合写真は、個人が判別できない大きさとする。"),
            Shape.of(
                    "kind-subject",
                    SIGNS
                            + "(?:諮問|報告|議案|議題|案件|請願|陳情|審議事項|協議事項|報告事項|諮問事項|日程).{0,8}(?:号|事項|[0-9０-９])?[：:]?.{0,80}(?:について|の件|事項|号)",
                    "諮問第12号　街頭カメラの画像の取扱いについて",
                    "諮問第12号は承認します"),
            Shape.of(
                    "item-alone",
                    SIGNS + "[ 　]*(?:[【〔［\\[＜<](?:諮問|報告|審議|協議)(?:事項|案件)[】〕］\\]＞>][ 　]*)?(?:" + NUMBER
                            + "[ 　]*){0,2}(?:諮問|報告|審議|協議|議案|議題|案件|請願|陳情)(?:事項|案件)?[ 　]*第?[0-9０-９一二三四五六七八九十①-⑳]{1,3}号?[ 　]*"
                            + SIGNS,
                    "１(1)　諮問第５号",
                    "諮問第５号は"),
            Shape.of(
                    "kind-numbered",
                    SIGNS + "(?:諮問|報告|審議|協議)(?:事項|案件)[ 　]*[0-9０-９①-⑳]{1,2}[ 　：:]+[^、]{2,60}",
                    "協議事項１　端末の持出しの基準の改定",
                    "協議事項１は、案のとおりとします"),
            Shape.of(
                    "schedule",
                    SIGNS + "[ 　]*(?:追加)?日程[ 　]*第[ 　]*[0-9０-９一二三四五六七八九十]{1,3}[ 　:：、，].{1,80}",
                    "◎日程第２　一般質問",
                    "日程第２、一般質問を行います。"),
            Shape.of("rule", "[─━―－\\-=＝_＿*＊・…]{4,}", "────────", "－－"));

    /** What ends the minutes, and what stands under them. */
    static final List<Shape> FOOT = List.of(
            Shape.of("end", SIGNS + OPEN + "以上" + CLOSE, "（以上）", "以上で終わります"),
            Shape.of(
                    "foot-label",
                    SIGNS
                            + "(?:[0-9０-９]{1,2}[．.　]*)?(?:配布資料|配付資料|会議資料|添付資料|添付ファイル|関連資料|関連ファイル|問い?合わ?せ先?|お問い?合わ?せ先?|お問い?合わ?せ|担当課|所管課|会議録署名.{0,6}|署名委員|署名人|署名|作成者|記録者|公開.{0,4}|傍聴.{0,4}|備考|特記事項|別紙.{0,3}|別添.{0,3}|参考資料?|次回.{0,6}日程|次回開催.{0,6}|閉会時刻|終了時刻|会議の公開.{0,20}|事務局).{0,2}[：:　\\s].{0,120}",
                    "■配布資料　次第、資料1から資料4まで",
                    "資料を配布します。"),
            Shape.of(
                    "web",
                    SIGNS
                            + "(?:お問い?合わ?せ.{0,10}|このページ.{0,40}|ページの先頭.{0,10}|先頭へ.{0,6}|トップへ.{0,6}|添付ファイル.{0,4}|PDFファイル.{0,60}|Adobe.{0,80}|Copyright.{0,80}|©.{0,60}|前のページ.{0,10}|一覧へ.{0,6}|関連リンク.{0,4}|関連情報.{0,4}|本文ここまで.{0,4}|サイト内.{0,20})",
                    "このページに関するお問い合わせ",
                    "このページの図で御説明します。"));

    private Headings() {}

    static boolean time(String line) {
        return line.length() <= 45 && any(TIMES, Text.closed(line));
    }

    /** A line drawn with characters. */
    static boolean rule(String line) {
        return line.length() >= 4 && RULE.matcher(line).matches();
    }

    static boolean item(String line) {
        return line.length() < 130 && any(ITEMS, Text.strip(line));
    }

    static boolean foot(String line) {
        return line.length() < 160 && any(FOOT, Text.strip(line));
    }

    static boolean is(String line) {
        return time(line) || item(line) || foot(line);
    }

    private static boolean any(List<Shape> shapes, String line) {
        if (line.indexOf('。') >= 0) return false;
        for (var shape : shapes) if (shape.takes(line)) return true;
        return false;
    }
}
