package jp.shingi.structure.form;

import java.util.List;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.ListItem;
import jp.shingi.structure.table.Plain;

/** Text below a table that still belongs to its last value. */
final class Trailing {
    private static final int CUT_LENGTH = 40;

    private Trailing() {}

    /** How many of the blocks, from the first on, go on with the value. */
    static int count(Entry.Pair last, List<Block> blocks) {
        var value = Block.text(last.value());
        var headed = value.lines().anyMatch(line -> line.strip().startsWith("【"));
        var count = 0;
        for (var block : blocks) {
            var text = Plain.fold(block.text());
            var goesOn = headed && text.matches("【.+】.*")
                    || count > 0
                            && (block instanceof ListItem || text.matches("^([0-9]{1,2}|[(（][0-9]+[)）]|[①-⑳・○]).*"))
                    || count == 0 && cut(value, text);
            if (!goesOn) break;
            count++;
        }
        return count;
    }

    /** A value that stops in the middle of a sentence, and a block that can go on with it. */
    private static boolean cut(String value, String next) {
        return value.length() > CUT_LENGTH
                && value.matches("(?s).*[、ぁ-んァ-ヶー]$")
                && !value.matches("(?s).*(こと|もの|など|ため|とおり)$")
                && next.matches("^[ぁ-ん\\p{IsHan}ァ-ヶ].*。.*")
                && !next.matches("^(資料|別紙|別添|注|以上|件名).*");
    }
}
