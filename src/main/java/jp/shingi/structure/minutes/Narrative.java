package jp.shingi.structure.minutes;

import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.structure.minutes.Headings.Shape;

/** Lines in which the record itself tells what was done (審議の結果、承認された。), in summaries above all: no words of a speaker. */
final class Narrative {
    /** ＜審議結果＞, 審議結果：. */
    private static final String LABEL =
            "(?:[＜<【〔《≪〈［](?:審議|審査|協議|採決|議決|検討|報告)?(?:の?結[果論]|まとめ)[＞>】〕》≫〉］]|(?:審議|審査|協議|採決|議決)の?結[果論][:：])[\\s　]*";

    private static final Pattern LABELLED = Pattern.compile("^" + LABEL);

    /** Said by no speaker, whatever the style of the document. */
    static final List<Shape> RESULTS = List.of(
            Shape.of(
                    "result",
                    "(?:[→⇒➡※]|【[^】]{1,8}】)?[\\s　]*(?:以上の)?(?:審議|質疑|採決|協議|審査|検討)(?:応答)?(?:の(?:結果|後|うえ|上)|を経て|し)、.{0,120}(?:た|となる|とする)。?",
                    "審議の結果、原案のとおり承認された。",
                    "審議の結果を御報告いたします。"),
            Shape.of("labelled", LABEL + ".{2,120}", "＜審議結果＞　適当と認める。", "結果：をご覧ください。"),
            Shape.of(
                    "arrow",
                    "[→⇒➡][\\s　]*.{0,80}(?:認め|承認|了承|妥当|適当|差し支え|継続|可決|答申|取下げ).{0,20}",
                    "→ 異議なく承認された。",
                    "→ 記録する。"));

    /** Said by no speaker where the document is written in the plain style. */
    static final List<Shape> TOLD = List.of(
            Shape.of(
                    "decided",
                    ".{0,90}(?:承認|了承|可決|決定|答申|採択|否決|継続審議)(?:と?された|した|することとした|することと(?:なった|された)|とした|となった)。?|.{0,90}こと(?:とした|となった|に決した|に決定した)。?",
                    "報告のとおり了承された。",
                    "承認された例はあるか。"),
            Shape.of(
                    "explained",
                    ".{0,60}(?:から|より|が)、?.{0,40}(?:説明|報告|紹介|質疑(?:応答)?)(?:が|を|の後).{0,16}(?:あった|行われた|なされた|行った|受けた|した)。?|.{0,60}(?:から|より|が)、?.{0,40}(?:説明|報告)。?",
                    "総務課から資料2により説明があった。",
                    "説明が足りないのではないか。"));

    private static final Pattern SENTENCE = Pattern.compile("。");
    private static final Pattern POLITE = Pattern.compile("(?:ます|です|ました|でした|ません|ください|でしょう|ましょう)(?:か|ね|が|よ|よね)?。");
    private static final double RARE = 0.2;

    private Narrative() {}

    /** What a line tells, without the label before it. */
    static String unlabelled(String line) {
        return LABELLED.matcher(line).replaceFirst("");
    }

    static boolean result(String line) {
        return any(RESULTS, line);
    }

    static boolean told(String line) {
        return result(line) || any(TOLD, line);
    }

    private static boolean any(List<Shape> shapes, String line) {
        var text = Text.strip(line);
        for (var shape : shapes) if (shape.takes(text)) return true;
        return false;
    }

    /** Whether a document is written in the plain style: its sentences end in である and した, not in です and ます. */
    static boolean plain(List<Row> rows) {
        long sentences = 0;
        long polite = 0;
        for (var row : rows) {
            sentences += SENTENCE.matcher(row.text()).results().count();
            polite += POLITE.matcher(row.text()).results().count();
        }
        return sentences > 0 && polite < RARE * sentences;
    }

    /** The rows between the heading of the discussion and its first turn: what a summary tells before anybody speaks. */
    static List<Row> lead(List<Row> rows, int start) {
        int from = start;
        for (int i = start - 1; i >= Math.max(0, start - LEAD); i--)
            if (HeaderLabels.opensDiscussion(rows.get(i).text())) from = i + 1;
        return rows.subList(from, start);
    }

    private static final int LEAD = 15;
}
