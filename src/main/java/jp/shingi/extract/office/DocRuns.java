package jp.shingi.extract.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of one paragraph of a Word 97 document: fields by their results, deleted and hidden text left out. */
final class DocRuns {
    private static final char FIELD = 0x13;
    private static final char RESULT = 0x14;
    private static final char END = 0x15;
    private static final char DRAWN = 0x08;

    private final LineBuffer lines = new LineBuffer(0);
    private final Deque<StringBuilder> fields = new ArrayDeque<>();
    private final Deque<Boolean> results = new ArrayDeque<>();
    private final List<Integer> anchors = new ArrayList<>();

    DocRuns(Paragraph paragraph, double indent) {
        lines.indent(indent);
        for (var i = 0; i < paragraph.numCharacterRuns(); i++) run(paragraph.getCharacterRun(i));
    }

    List<Line> lines() {
        return lines.take();
    }

    /** Positions of drawn objects, as offsets into the document. */
    List<Integer> anchors() {
        return anchors;
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted() || run.isVanished()) return;
        var kinds = kinds(run);
        if (run.isSymbol()) {
            var font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
            text(SymbolFont.sign(font, run.getSymbolCharacter()).orElse(""), kinds);
            return;
        }
        var text = run.text();
        for (var i = 0; i < text.length(); i++)
            sign(text.charAt(i), run.getStartOffset() + i, kinds, run.getFontName());
    }

    private void sign(char c, int at, EnumSet<Mark.Kind> kinds, String font) {
        switch (c) {
            case FIELD -> {
                fields.push(new StringBuilder());
                results.push(false);
            }
            case RESULT -> {
                if (!results.isEmpty()) {
                    results.pop();
                    results.push(true);
                }
            }
            case END -> endField();
            case DRAWN -> anchors.add(at);
            case 0x0B, 0x0C, 0x0E -> lines.breakLine();
            case 0x1E -> text("-", kinds);
            case '\t' -> text("\t", kinds);
            default -> {
                if (c >= ' ') text(SymbolFont.plain(Character.toString(c), font), kinds);
            }
        }
    }

    private void text(String text, EnumSet<Mark.Kind> kinds) {
        if (!fields.isEmpty() && !results.peek()) fields.peek().append(text);
        else if (results.stream().allMatch(shown -> shown)) lines.add(text, kinds);
    }

    private void endField() {
        if (fields.isEmpty()) return;
        var instruction = fields.pop().toString();
        var shown = results.pop();
        if (!shown && EqField.is(instruction)) text(EqField.text(instruction), EnumSet.noneOf(Mark.Kind.class));
    }

    private static EnumSet<Mark.Kind> kinds(CharacterRun run) {
        var kinds = EnumSet.noneOf(Mark.Kind.class);
        if (run.isBold()) kinds.add(Mark.Kind.BOLD);
        if (run.getUnderlineCode() != 0) kinds.add(Mark.Kind.UNDERLINE);
        if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) kinds.add(Mark.Kind.STRIKE);
        if (run.getSubSuperScriptIndex() == 1) kinds.add(Mark.Kind.SUPERSCRIPT);
        return kinds;
    }
}
