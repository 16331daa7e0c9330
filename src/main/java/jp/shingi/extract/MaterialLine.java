package jp.shingi.extract;

import java.util.regex.Pattern;

/** Lines in a margin that name a material (資料１, 別紙２, 様式第３号): they say what begins there and are no running title. */
public final class MaterialLine {
    private static final Pattern MATERIAL = Pattern.compile("(?:資料|別紙|別添|別表|参考|様式|議案|諮問|報告|第.{1,4}号様式).{0,12}");

    private MaterialLine() {}

    /** Whether a line, without white space around it, names a material and says nothing else. */
    public static boolean is(String line) {
        return MATERIAL.matcher(line).matches();
    }
}
