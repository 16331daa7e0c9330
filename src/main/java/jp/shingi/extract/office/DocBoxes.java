package jp.shingi.extract.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.OfficeArtContent;
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
    /** The shapes of a group by the shape that stands for the group. */
    private final Map<Integer, List<Integer>> groups = new HashMap<>();

    private final Map<Integer, Range> unread = new LinkedHashMap<>();

    DocBoxes(HWPFDocument document, DirectoryNode root) throws IOException {
        this.document = document;
        var head = document.getFileInformationBlock();
        new OfficeArtContent(document.getTableStream(), head.getFcDggInfo(), head.getLcbDggInfo())
                .getSpgrContainers()
                .forEach(this::group);
        var story = document.getMainTextboxRange();
        if (story.getEndOffset() <= story.getStartOffset()) return;
        try (var main = root.createDocumentInputStream("WordDocument")) {
            var places = main.readNBytes(PLACE + 8);
            if (places.length == PLACE + 8)
                read(LittleEndian.getInt(places, PLACE), LittleEndian.getInt(places, PLACE + 4), story);
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

    private void group(EscherRecord record) {
        if (!(record instanceof EscherContainerRecord container)) return;
        if (container.getRecordId() == EscherContainerRecord.SPGR_CONTAINER) {
            var shapes = new ArrayList<Integer>();
            shapes(container, shapes);
            if (!shapes.isEmpty()) groups.put(shapes.getFirst(), shapes);
        }
        container.getChildRecords().forEach(this::group);
    }

    private static void shapes(EscherContainerRecord container, List<Integer> shapes) {
        for (var child : container.getChildRecords()) {
            if (child instanceof EscherSpRecord shape) shapes.add(shape.getShapeId());
            if (child instanceof EscherContainerRecord inside) shapes(inside, shapes);
        }
    }

    /** The boxes anchored at a character, each once; several where a group is. */
    List<Range> at(int character) {
        var drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(character);
        if (drawing == null) return List.of();
        return groups.getOrDefault(drawing.getShapeId(), List.of(drawing.getShapeId())).stream()
                .flatMap(shape -> Optional.ofNullable(unread.remove(shape)).stream())
                .toList();
    }

    /** Boxes that no character anchored. */
    Map<Integer, Range> left() {
        var left = new LinkedHashMap<>(unread);
        unread.clear();
        return left;
    }
}
