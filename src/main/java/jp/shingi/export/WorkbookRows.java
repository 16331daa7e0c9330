package jp.shingi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook, written as the rows come. All cells are text. A sheet that is full is followed by another. */
final class WorkbookRows implements Rows {
    /** Excel's own limits. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int MOST_CHARACTERS = 32_767;
    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private Worksheet sheet;
    private List<String> head = List.of();
    private int next;
    private int sheets = 1;

    WorkbookRows(OutputStream stream) {
        workbook = new Workbook(stream, "Shingi", "1.0");
        sheet = workbook.newWorksheet("審議");
    }

    @Override
    public void row(List<String> values) throws IOException {
        if (head.isEmpty()) {
            head = values;
            sheet.freezePane(0, 1);
        }
        if (next == MOST_ROWS) {
            sheet.finish();
            sheet = workbook.newWorksheet("審議 (" + ++sheets + ")");
            next = 0;
            write(head);
        }
        write(values);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(List<String> values) throws IOException {
        for (int column = 0; column < values.size(); column++) sheet.value(next, column, fitting(values.get(column)));
        next++;
        if (next % FLUSH_EVERY == 0) sheet.flush();
    }

    /** What does not fit into a cell is cut, and the cell says so. Characters that XML cannot hold are left out. */
    static String fitting(String value) {
        var clean = value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        if (clean.length() <= MOST_CHARACTERS) return clean;
        var note = "…（全" + clean.length() + "字のうちここまで）";
        return clean.substring(0, MOST_CHARACTERS - note.length()) + note;
    }
}
