package jp.shingi.extract.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;

/**
 * The text boxes of a Word 97 document, by the shape that they belong to. POI has the story of all boxes but not where each ends; that
 * stands in PlcftxbxTxt (MS-DOC 2.8.32), whose place is field 56 of FibRgFcLcb97 (MS-DOC 2.5.6).
 */
final class DocBoxes {
    private static final int PLACE = 0x9A + 8 * 56;
    private static final int RECORD = 22;
    private static final int SHAPE_ID = 14;
    private static final int REUSABLE = 8;

    private final HWPFDocument document;
    private final Map<Integer, Range> unread = new LinkedHashMap<>();

    DocBoxes(HWPFDocument document, DirectoryNode root) throws IOException {
        this.document = document;
        var story = document.getMainTextboxRange();
        if (story.getEndOffset() <= story.getStartOffset()) return;
        try (var main = root.createDocumentInputStream("WordDocument")) {
            var head = main.readNBytes(PLACE + 8);
            if (head.length == PLACE + 8)
                read(LittleEndian.getInt(head, PLACE), LittleEndian.getInt(head, PLACE + 4), story);
        }
    }

    private void read(int offset, int length, Range story) {
        var table = document.getTableStream();
        if (offset < 0 || length < 4 + RECORD || offset + (long) length > table.length) return;
        var count = (length - 4) / (4 + RECORD);
        for (var i = 0; i < count; i++) {
            var record = offset + 4 * (count + 1) + RECORD * i;
            var start = story.getStartOffset() + LittleEndian.getInt(table, offset + 4 * i);
            var end = story.getStartOffset() + LittleEndian.getInt(table, offset + 4 * (i + 1));
            var free = LittleEndian.getShort(table, record + REUSABLE) != 0;
            if (!free && start < end && end <= story.getEndOffset()) {
                unread.put(LittleEndian.getInt(table, record + SHAPE_ID), new Range(start, end, document));
            }
        }
    }

    /** The box anchored at a character, once. */
    Optional<Range> at(int character) {
        var drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(character);
        return drawing == null ? Optional.empty() : Optional.ofNullable(unread.remove(drawing.getShapeId()));
    }

    /** Boxes that no character anchored: parts of groups. */
    Map<Integer, Range> left() {
        var left = new HashMap<>(unread);
        unread.clear();
        return left;
    }
}
