package jp.shingi.extract;

import java.util.regex.Pattern;

/** Lines in a margin that name a material (資料１, 別紙２, 様式第３号): they say what begins there and are no running title. */
public final class MaterialLine {
    private static final Pattern MATERIAL = Pattern.compile("(?:資料|別紙|別添|別表|参考|様式|議案|諮問|報告|第.{1,4}号様式).{0,12}");

    private static final Pattern NUMBER = Pattern.compile("[（(【〔\\[]?[^\\s（(【〔\\[]{0,4}資料[\\s　]*(?:№|[NＮ][oｏ][.．]?)?"
            + "[0-9０-９一二三四五六七八九十]{1,2}(?:[-‐－ー―の][0-9０-９]{1,2})*[）)】〕\\]]?");

    private MaterialLine() {}

    /** Whether a line, without white space around it, is the number of a 資料 and nothing else: 【資料２】, 別添資料4. */
    public static boolean isNumber(String line) {
        return NUMBER.matcher(line).matches();
    }

    /** Whether a line, without white space around it, names a material and says nothing else. */
    public static boolean is(String line) {
        return MATERIAL.matcher(line).matches();
    }
}
