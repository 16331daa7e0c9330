package jp.shingi.crawl;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.netpreserve.jwarc.WarcReader;

/** A WARC file whose writer was killed: what follows its last whole record is cut off, so that every tool reads it to its end. */
final class WarcMend {
    private WarcMend() {}

    /** @param open the file with the ending {@code .open}, which it loses */
    static void mend(Path open) throws IOException {
        var whole = wholeBytes(open);
        try (var channel = FileChannel.open(open, StandardOpenOption.WRITE)) {
            if (whole < channel.size()) channel.truncate(whole);
            channel.force(true);
        }
        if (whole == 0) {
            Files.delete(open);
            return;
        }
        var name = open.getFileName().toString();
        Files.move(open, open.resolveSibling(name.substring(0, name.length() - WarcFile.OPEN.length())));
    }

    /** Up to where the file holds whole records. */
    private static long wholeBytes(Path file) throws IOException {
        var whole = 0L;
        if (Files.size(file) == 0) return 0;
        try (var reader = new WarcReader(FileChannel.open(file))) {
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                whole = reader.position();
                record.get().body().consume();
            }
            return Files.size(file);
        } catch (IOException torn) {
            return whole;
        }
    }
}
