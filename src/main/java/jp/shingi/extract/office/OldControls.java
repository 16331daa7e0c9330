package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ddf.EscherClientAnchorRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.LittleEndian;

/**
 * Check boxes and option buttons of an .xls sheet: shapes whose object record says what they are and holds their state (FtCblsData, MS-XLS
 * 2.5.142, or FtCbls before it, where other programs write only that).
 */
final class OldControls {
    private static final Set<Integer> STATES = Set.of(0x0A, 0x12);
    /** Parts of a row's height that an anchor counts in. */
    private static final int ROW = 256;

    /**
     * One control.
     *
     * @param x where it begins in its column, in 1024ths of the width
     */
    record Control(CellAddress place, double x, boolean option, boolean checked, String label) {}

    private final Map<EscherRecord, Record> records;
    private final List<Control> controls = new ArrayList<>();

    private OldControls(Map<EscherRecord, Record> records) {
        this.records = records;
    }

    static List<Control> of(HSSFSheet sheet) {
        var drawing = sheet.getDrawingEscherAggregate();
        if (drawing == null) return List.of();
        var found = new OldControls(drawing.getShapeToObjMapping());
        drawing.getEscherRecords().forEach(found::walk);
        return found.controls;
    }

    private void walk(EscherRecord record) {
        if (!(record instanceof EscherContainerRecord container)) return;
        if (container.getRecordId() == EscherContainerRecord.SP_CONTAINER) shape(container);
        else container.getChildRecords().forEach(this::walk);
    }

    private void shape(EscherContainerRecord shape) {
        var anchor = Optional.<EscherClientAnchorRecord>empty();
        var object = Optional.<ObjRecord>empty();
        var label = "";
        for (var child : shape.getChildRecords()) {
            if (child instanceof EscherClientAnchorRecord at) anchor = Optional.of(at);
            if (records.get(child) instanceof ObjRecord of) object = Optional.of(of);
            if (records.get(child) instanceof TextObjectRecord text && text.getStr() != null)
                label = Optional.ofNullable(text.getStr().getString())
                        .orElse("")
                        .strip();
        }
        if (anchor.isEmpty() || object.isEmpty()) return;
        var kind = kind(object.get());
        var option = kind == CommonObjectDataSubRecord.OBJECT_TYPE_OPTION_BUTTON;
        if (!option && kind != CommonObjectDataSubRecord.OBJECT_TYPE_CHECKBOX) return;
        var at = anchor.get();
        controls.add(
                new Control(new CellAddress(row(at), at.getCol1()), at.getDx1(), option, checked(object.get()), label));
    }

    private static int kind(ObjRecord object) {
        return object.getSubRecords().stream()
                .filter(CommonObjectDataSubRecord.class::isInstance)
                .mapToInt(part -> ((CommonObjectDataSubRecord) part).getObjectType())
                .findFirst()
                .orElse(-1);
    }

    private static boolean checked(ObjRecord object) {
        return object.getSubRecords().stream()
                .map(part -> part.serialize())
                .anyMatch(bytes -> bytes.length >= 6
                        && STATES.contains(LittleEndian.getUShort(bytes, 0))
                        && LittleEndian.getUShort(bytes, 4) == 1);
    }

    /** The row that holds the greater part. */
    private static int row(EscherClientAnchorRecord at) {
        return at.getRow2() <= at.getRow1() || ROW - at.getDy1() >= at.getDy2() ? at.getRow1() : at.getRow1() + 1;
    }
}
