package jp.shingi.crawl;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A WARC file whose writer was killed: what follows its last whole record is cut off, so that every tool reads it to its end. */
final class WarcMend {
    private WarcMend() {}

    /** @param open the file with the ending {@code .open}, which it loses */
    static void mend(Path open) throws IOException {
        var whole = GzipMembers.of(open, 0).end();
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
}
