package jp.shingi.structure.form;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.FieldKey;
import jp.shingi.model.layout.Cell;
import jp.shingi.structure.table.Blank;
import jp.shingi.structure.table.CellText;

/** How much a cell looks like a label, from 0 to 1. */
final class Likely {
    static final double KNOWN = 1;
    private static final double HEAD = 0.9;
    /** Its words tell a key, though no row of the table takes it: values hold such words as well. */
    static final double WORDS = 0.65;

    private static final int LONGEST_BY_WORDS = 16;
    private static final double PLAUSIBLE = 0.45;
    private static final int LONGEST = 40;
    private static final Pattern VALUE = Pattern.compile(
            ".*[。■□☑☐].*|^[-ー－―〜～・※○◯●].*|^[0-9]+([-.,:/年月日人件回円%].*)?$|^(昭和|平成|令和|[HRS][0-9]).*|.*[0-9]{2,}.*|.*(株式会社|有限会社|合同会社|\\(株\\)|\\(有\\)).*|.+(部|局|区|市|町)[\\p{IsHan}ァ-ヶー]+(課|係|室)$|^(未定|なし|無|有|同上|別紙.*|.*とおり.*)$");

    /** The name of a date, not one left open: 答申年月日. */
    private static final Pattern DATED = Pattern.compile("\\p{IsHan}{2,6}年月日");
    /** Three things or more are a value, whatever the last of them is called. */
    private static final Pattern LIST = Pattern.compile("[^（(]+、[^、]+、.+|([^・]{2,}・){3,}.+");

    private Likely() {}

    static double label(Cell cell) {
        var text = CellText.of(cell);
        if (text.isBlank()) return 0;
        return cell.head() ? Math.max(HEAD, label(text)) : label(text);
    }

    static double label(String published) {
        var label = Label.of(published).text();
        var folded = LabelTable.bare(label);
        if (folded.isEmpty()
                || folded.length() > LONGEST
                || LIST.matcher(folded).matches()) return 0;
        if (Blank.template(label) && !DATED.matcher(published.strip()).matches()) return 0;
        if (LabelTable.knows(label) && !folded.contains("。")) return KNOWN;
        if (VALUE.matcher(folded).matches()) return 0;
        return folded.length() <= LONGEST_BY_WORDS && LabelTable.keyByWords(Optional.empty(), label) != FieldKey.OTHER
                ? WORDS
                : PLAUSIBLE;
    }
}
