package jp.shingi.structure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;

/** Lines of one block that are points of their own, or go on. */
class CellTextTest {
    @Test
    void pointsBeginParagraphsAndTornLinesDoNot() {
        assertEquals(List.of("一　明細書の点検", "二　一覧の作成"), paragraphs("一　明細書の点検", "二　一覧の作成"));
        assertEquals(
                List.of("ア　画像を切り分け、識別できないようにする。", "イ　記録を残す。"), paragraphs("ア　画像を切り分け、", "識別できないようにする。", "イ　記録を残す。"));
        assertEquals(List.of("委託の期間は令和５年４月１日から１年間とする。"), paragraphs("委託の期間は令和５年４月", "１日から１年間とする。"));
        assertEquals(List.of("一般の方に限る。"), paragraphs("一般の方に", "限る。"));
    }

    private static List<String> paragraphs(String... lines) {
        return CellText.paragraphs(
                List.of(new TextBlock(Stream.of(lines).map(Line::of).toList())));
    }
}
