package jp.shingi.structure.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.structure.table.Plain;
import jp.shingi.text.Fold;

/** The number of a 資料 wherever it stands: alone, in a box, before a title. */
final class Material {
    private static final String NUMBER =
            "(?:別添|参考|添付|審議会|委員会|審査会|会議|諮問|報告|説明|配付|配布|当日|補足|追加)?資料(?:No\\.?|番号)?([0-9]+(?:[-‐‑‒–—―ー−の][0-9]+)*|[A-Z](?:-[0-9]+)?|[ア-オ])";
    private static final Pattern ALONE = Pattern.compile("^[(（【〔\\[]?" + NUMBER + "[)）】〕\\]]?$");
    private static final Pattern LEADING =
            Pattern.compile("^[(（【〔\\[]?" + NUMBER + "(?![0-9のをにはが参]|[^)）]*参照)[)）】〕\\]]?.*");
    /** In brackets at the end of a title: 〔資料3〕. */
    private static final Pattern BEHIND = Pattern.compile("[【〔\\[]" + NUMBER + "[】〕\\]]$");

    /** Behind the council and its meeting: 審議会　資料2. */
    private static final Pattern COUNCIL = Pattern.compile("(?:会|回|回\\))\\s+" + NUMBER + "$");

    private Material() {}

    /** The number in ASCII digits with hyphens, as {@code 2-1}. */
    static Optional<String> of(String line) {
        var folded = Plain.fold(line);
        var alone = ALONE.matcher(folded);
        if (alone.matches()) return Optional.of(plain(alone.group(1)));
        var leading = LEADING.matcher(folded);
        if (folded.length() < 40 && leading.matches()) return Optional.of(plain(leading.group(1)));
        if (folded.contains("。")) return Optional.empty();
        return Stream.of(BEHIND.matcher(folded), COUNCIL.matcher(Fold.nfkc(line.strip())))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> plain(found.group(1)));
    }

    /** Whether the line is the number and nothing else. */
    static boolean alone(String line) {
        return ALONE.matcher(Plain.fold(line)).matches();
    }

    private static String plain(String number) {
        return number.replaceAll("[‐‑‒–—―ー−の]", "-");
    }
}
