package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.Table;
import org.junit.jupiter.api.Test;

class RtfBodyTest {
    private static List<Block> read(String inside) {
        var source = "{\\rtf1\\ansi\\ansicpg932\\uc1{\\fonttbl{\\f0\\fcharset128 MS Mincho;}}" + inside + "}";
        return RtfBody.of(source.getBytes(StandardCharsets.US_ASCII)).blocks();
    }

    @Test
    void bytesUnitsAndMarks() {
        var line = read("\\f0 \\'89\\'ef\\'92\\'b7\\b \\u-30276?\\b0\\'81\\'42\\par")
                .getFirst()
                .lines()
                .findFirst()
                .orElseThrow();
        assertEquals("会長見。".replace("見", Character.toString((char) (-30276 & 0xFFFF))), line.text());
        assertEquals(List.of(new Mark(2, 3, Mark.Kind.BOLD)), line.marks());
    }

    @Test
    void furnitureHiddenAndDeletedTextGo() {
        assertEquals(
                "A\nB",
                Block.text(
                        read(
                                "{\\footer 7\\par}{\\*\\unknown x}A{\\v hidden}{\\deleted gone}{\\field{\\*\\fldinst PAGE}}\\par B\\par")));
    }

    @Test
    void tablesHaveMergedCells() {
        var table = (Table) read("\\trowd\\clvmgf\\clbrdrt\\brdrs\\cellx1000\\cellx3000\\intbl a\\cell b\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\intbl\\cell c\\cell d\\cell\\row\\pard after\\par")
                .getFirst();
        assertTrue(table.ruled());
        assertEquals(2, table.row(0).getFirst().rowSpan());
        assertEquals(2, table.row(0).get(1).columnSpan());
        assertEquals("c", table.row(1).getFirst().text());
    }

    @Test
    void aTableInACellIsATableOfThatCell() {
        var nested =
                "\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}";
        var table = (Table) read("\\trowd\\cellx1000\\cellx3000\\pard\\intbl a\\cell b\\par " + nested
                        + "\\pard\\intbl c\\cell\\row\\pard after\\par")
                .getFirst();
        var inside = table.row(0).get(1).content();
        assertEquals(List.of("b", "x\ny", "c"), inside.stream().map(Block::text).toList());
        assertEquals(2, ((Table) inside.get(1)).columns());
    }

    @Test
    void aRowThatTheEndOfTheFileCutsIsKept() {
        assertEquals("a\nb", Block.text(read("\\trowd\\cellx100\\cellx200\\intbl a\\cell b")));
    }

    @Test
    void anyCutOfAFileEndsWell() {
        var source = "{\\rtf1\\ansi{\\fonttbl{\\f0 x;}}\\trowd\\cellx100\\intbl a\\cell\\row\\'8"
                .getBytes(StandardCharsets.US_ASCII);
        for (var length = 0; length <= source.length; length++) RtfBody.of(java.util.Arrays.copyOf(source, length));
    }

    @Test
    void longNumbersOfRevisionsLeaveNoDigitsInTheText() {
        assertEquals("abc", Block.text(read("{\\rtf1 a{\\revised\\revauth1\\revdttm-12345678904 b}c}")));
    }

    @Test
    void formFieldsAndRingedSignsAreShownAndPageNumbersGo() {
        var check = "{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres%d\\ffdefres1}}}{\\fldrslt }}";
        assertEquals("☐a☑b", Block.text(read("{\\rtf1 " + check.formatted(0) + "a" + check.formatted(25) + "b}")));
        assertEquals(
                "B",
                Block.text(
                        read(
                                "{\\rtf1 {\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl A}{\\*\\ffl B}}}}{\\fldrslt }}}")));
        assertEquals(
                "a-b",
                Block.text(
                        read(
                                "{\\rtf1 a{\\field{\\*\\fldinst  PAGE }{\\fldrslt 12}}-{\\field{\\*\\fldinst  REF x }{\\fldrslt b}}}")));
    }

    @Test
    void aNoteStandsBehindTheTextAndSignsOfSymbolFontsAreDrawn() {
        assertEquals(
                "☑a注1b\n注1 note",
                Block.text(
                        read(
                                "{\\rtf1{\\fonttbl{\\f0 A;}{\\f1\\fcharset2 Wingdings;}}{\\f1\\'fe}\\f0 a{\\super\\chftn{\\footnote\\chftn  note}}b}")));
    }

    @Test
    void aFileWhoseEndIsMissingIsTold() {
        assertTrue(RtfBody.of("{\\rtf1 a\\par b".getBytes(StandardCharsets.US_ASCII))
                .torn());
        assertFalse(RtfBody.of("{\\rtf1 a\\par b}".getBytes(StandardCharsets.US_ASCII))
                .torn());
    }

    @Test
    void aNoteInACellTookItsTextOutOfTheTable() {
        var blocks = read(
                "\\trowd\\cellx900\\cellx9000\\pard\\intbl A\\cell \\pard\\intbl B{\\*\\footnote\\pard\\plain C\\par\\pard D}\\cell\\row\\pard E\\par");
        assertEquals(
                List.of("A", "B注1"),
                ((Table) blocks.getFirst()).cells().map(cell -> cell.text()).toList());
        assertEquals("E", blocks.get(1).text());
    }

    @Test
    void entriesOfAListInUnitsWereOneForEachLetter() {
        var field =
                "{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl \\u26032?\\u35215?}{\\*\\ffl \\u22793?\\u26356?}}}}{\\fldrslt x}}";
        assertEquals("変更", Block.text(read(field + "\\par")));
        assertEquals("☐A", Block.text(read("{\\field{\\*\\fldinst { FORMCHECKBOX }}{\\fldrslt {}}}A\\par")));
    }
}
