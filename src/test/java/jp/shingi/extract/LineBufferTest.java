package jp.shingi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import jp.shingi.model.layout.Mark;
import org.junit.jupiter.api.Test;

class LineBufferTest {
    @Test
    void whiteSpaceAtTheEndsBecomesTheIndent() {
        var line = LineBuffer.lineOf("　　様式は 別に 定める。　\t", 3).orElseThrow();
        assertEquals("様式は 別に 定める。", line.text());
        assertEquals(4 * LineBuffer.COLUMN, line.indent());
        assertEquals(3, line.page());
        assertTrue(LineBuffer.lineOf(" 　\u00a0", 0).isEmpty());
    }

    @Test
    void marksMoveWithTheTextAndJoin() {
        var buffer = new LineBuffer(0);
        buffer.add("　", EnumSet.of(Mark.Kind.BOLD));
        buffer.add("委託", EnumSet.of(Mark.Kind.BOLD));
        buffer.add("先", EnumSet.of(Mark.Kind.BOLD, Mark.Kind.STRIKE));
        buffer.add("　未定 ", EnumSet.noneOf(Mark.Kind.class));
        var line = buffer.take().getFirst();
        assertEquals("委託先　未定", line.text());
        assertEquals(List.of(new Mark(0, 3, Mark.Kind.BOLD), new Mark(2, 3, Mark.Kind.STRIKE)), line.marks());
    }

    @Test
    void textIsComposed() {
        assertEquals("が", LineBuffer.lineOf("か\u3099", 0).orElseThrow().text());
    }

    @Test
    void columnsAreThoseOfATypewriter() {
        assertEquals(7, LineBuffer.columns("第5回ｱｲ"));
        assertEquals(9, LineBuffer.columns("会\ta"));
    }
}
