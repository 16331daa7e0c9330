package jp.shingi.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import jp.shingi.text.Csv;

/** The rows of a published file: CSV in Unicode or Shift_JIS, as it is or in the zip archive that is downloaded. */
final class RegisterFile {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final int LOOKED_AT = 1 << 16;

    private RegisterFile() {}

    /** What takes the rows one after the other. */
    interface Rows {
        void row(List<String> columns) throws IOException;
    }

    /** @throws IOException if the file cannot be read, or if it is an archive without a CSV file */
    static void read(Path file, Rows rows) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), LOOKED_AT)) {
            in.mark(4);
            boolean archive = in.read() == 'P' && in.read() == 'K';
            in.reset();
            if (archive) archive(file, in, rows);
            else csv(in, rows);
        }
    }

    private static void archive(Path file, InputStream in, Rows rows) throws IOException {
        var archive = new ZipInputStream(in);
        int files = 0;
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (!entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(".csv")) continue;
            files++;
            csv(new BufferedInputStream(archive, LOOKED_AT), rows);
        }
        if (files == 0) throw new IOException(file + " is an archive without a CSV file");
    }

    private static void csv(BufferedInputStream in, Rows rows) throws IOException {
        in.mark(LOOKED_AT);
        var head = in.readNBytes(LOOKED_AT - 1);
        in.reset();
        var reader = new BufferedReader(new InputStreamReader(in, isUtf8(head) ? UTF_8 : SHIFT_JIS));
        reader.mark(1);
        if (reader.read() != '\ufeff') reader.reset();
        var csv = new Csv(reader, ',');
        for (var row = csv.next(); !row.isEmpty(); row = csv.next()) rows.row(row);
    }

    /** Whether the bytes are UTF-8 as far as they go; the last character may be cut. */
    private static boolean isUtf8(byte[] head) {
        var result = UTF_8.newDecoder().decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !result.isError();
    }
}
