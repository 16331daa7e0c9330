package jp.shingi.extract.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long an OLE compound file (.doc, .xls, .ppt) says it is: as far as its last sector that holds something (MS-CFB 2.2, 2.3, 2.5). */
final class CompoundSize {
    private static final int HEAD = 512;
    private static final int SHIFT = 0x1E;
    private static final int NEXT = 0x44;
    private static final int FIRST = 0x4C;
    private static final int FREE = -1;

    private final FileChannel file;
    private final int sector;
    private long last = -1;

    private CompoundSize(FileChannel file, int sector) {
        this.file = file;
        this.sector = sector;
    }

    /** Whether the end of the file is missing. */
    static boolean torn(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            var head = read(file, 0, HEAD);
            var shift = head.getShort(SHIFT);
            if (head.limit() < HEAD || shift < 7 || shift > 12) return false;
            var size = new CompoundSize(file, 1 << shift);
            var tables = size.tables(head);
            for (var i = 0; i < tables.size(); i++) if (tables.get(i) >= 0) size.look(tables.get(i), i);
            return file.size() < (size.last + 2) * size.sector;
        }
    }

    /** The numbers of the sectors that hold the table of sectors, in order. */
    private List<Integer> tables(ByteBuffer head) throws IOException {
        var tables = new ArrayList<Integer>();
        for (var at = FIRST; at < HEAD; at += 4) tables.add(head.getInt(at));
        var limit = file.size() / sector;
        for (var next = head.getInt(NEXT); next >= 0 && tables.size() < limit; ) {
            var more = sector(next);
            for (var at = 0; at + 8 <= more.limit(); at += 4) tables.add(more.getInt(at));
            next = more.limit() < sector ? FREE : more.getInt(sector - 4);
        }
        return tables;
    }

    /** @param index how many sectors of the table stand before this one */
    private void look(int table, int index) throws IOException {
        var entries = sector(table);
        for (var i = 0; i < entries.limit() / 4; i++) {
            if (entries.getInt(4 * i) != FREE) last = Math.max(last, (long) index * (sector / 4) + i);
        }
    }

    private ByteBuffer sector(int number) throws IOException {
        return read(file, (number + 1L) * sector, sector);
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) > 0) {}
        return buffer.flip();
    }
}
