package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.TextBlock;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** Foot- and endnotes of a Word 97 document, numbered in their order. */
final class DocNotes {
    private record Note(String mark, Range text) {}

    private final List<Note> notes = new ArrayList<>();
    private final Map<Integer, String> marks = new HashMap<>();

    DocNotes(HWPFDocument document) {
        add(document, document.getFootnotes(), document.getFootnoteRange(), "decimal");
        add(document, document.getEndnotes(), document.getEndnoteRange(), "lowerRoman");
    }

    private void add(HWPFDocument document, Notes all, Range story, String format) {
        for (var i = 0; i < all.getNotesCount(); i++) {
            var mark = "注" + Counting.of(format, i + 1);
            var start = story.getStartOffset() + all.getNoteTextStartOffset(i);
            var end = Math.min(story.getEndOffset(), story.getStartOffset() + all.getNoteTextEndOffset(i));
            marks.put(all.getNoteAnchorPosition(i), mark);
            if (start < end) notes.add(new Note(mark, new Range(start, end, document)));
        }
    }

    /** The mark of the note that is referred to at a character. */
    Optional<String> at(int character) {
        return Optional.ofNullable(marks.get(character));
    }

    /** All notes, each an item with its mark. */
    List<Block> blocks(DocBody body) {
        var blocks = new ArrayList<Block>();
        for (var note : notes) {
            var inside = new ArrayList<>(body.blocks(note.text));
            if (!inside.isEmpty() && inside.getFirst() instanceof TextBlock first)
                inside.set(0, new ListItem(note.mark, 0, first.content()));
            blocks.addAll(inside);
        }
        return blocks;
    }
}
