package jp.shingi.extract.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.SymbolFont;
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
    private static final char DATA = 0x01;
    private static final char NOTE = 0x02;

    private final DocForms forms;
    private final DocNotes notes;
    private final LineBuffer lines = new LineBuffer(0);
    private final Deque<WordField> fields = new ArrayDeque<>();
    private final List<Integer> anchors = new ArrayList<>();

    DocRuns(Paragraph paragraph, double indent, DocForms forms, DocNotes notes) {
        this.forms = forms;
        this.notes = notes;
        lines.indent(indent);
        for (var i = 0; i < paragraph.numCharacterRuns(); i++) run(paragraph, i).ifPresent(this::run);
    }

    /** POI counts a run that begins behind the paragraph where the last field of a document ends with it. */
    private static Optional<CharacterRun> run(Paragraph paragraph, int index) {
        try {
            return Optional.of(paragraph.getCharacterRun(index));
        } catch (IllegalArgumentException endBeforeStart) {
            return Optional.empty();
        }
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
        if (run.isData() && run.text().indexOf(DATA) >= 0) form(run.getPicOffset());
        var text = run.text();
        for (var i = 0; i < text.length(); i++)
            sign(text.charAt(i), run.getStartOffset() + i, kinds, run.getFontName());
    }

    private void sign(char c, int at, EnumSet<Mark.Kind> kinds, String font) {
        switch (c) {
            case FIELD -> fields.push(new WordField());
            case RESULT -> {
                if (!fields.isEmpty()) fields.peek().separate();
            }
            case END -> {
                if (!fields.isEmpty()) fields.pop().atEnd().ifPresent(shown -> text(shown, Set.of()));
            }
            case DRAWN -> anchors.add(at);
            case NOTE -> notes.at(at).ifPresent(mark -> text(mark, EnumSet.of(Mark.Kind.SUPERSCRIPT)));
            case 0x0B, 0x0C, 0x0E -> lines.breakLine();
            case 0x1E -> text("-", kinds);
            case '\t' -> text("\t", kinds);
            default -> {
                if (c >= ' ') text(SymbolFont.plain(Character.toString(c), font), kinds);
            }
        }
    }

    private void text(String text, Set<Mark.Kind> kinds) {
        if (fields.stream().allMatch(WordField::shows)) lines.add(text, kinds);
        else fields.peek().instruction(text);
    }

    /** The state of a form field stands in its instruction and is shown all the same. */
    private void form(int offset) {
        if (fields.stream().skip(1).allMatch(WordField::shows))
            forms.shown(offset).ifPresent(shown -> lines.add(shown, Set.of()));
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
