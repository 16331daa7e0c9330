package jp.shingi.crawl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The gzip members of a WARC file (RFC 1952), each unpacked and held to its own check sum and length. The libraries that read WARC files skip
 * these sums.
 *
 * @param count of whole members from where the reading began
 * @param end of the last whole one, in bytes from the start of the file
 * @param damage what is wrong with what follows; absent where nothing follows
 */
record GzipMembers(int count, long end, Optional<String> damage) {
    private static final int BUFFER = 1 << 16;
    private static final short MAGIC = 0x1F8B;
    private static final int DEFLATE = 8;
    private static final int HEADER = 10;
    private static final int SUMS = 8;
    private static final String TORN = "the gzip member is torn";

    static GzipMembers of(Path file, long from) throws IOException {
        var count = 0;
        var end = from;
        try (var channel = FileChannel.open(file)) {
            while (end < channel.size()) {
                end += member(channel, end);
                count++;
            }
            return new GzipMembers(count, end, Optional.empty());
        } catch (Damaged damaged) {
            return new GzipMembers(count, end, Optional.of(damaged.getMessage()));
        }
    }

    /** @return its length in bytes */
    private static long member(FileChannel channel, long start) throws IOException, Damaged {
        var header = at(channel, start, HEADER);
        if (header.getShort() != MAGIC || header.get() != DEFLATE) throw new Damaged("no gzip member begins here");
        if (header.get() != 0) throw new Damaged("the gzip member has fields that this program never writes");
        var data = data(channel, start + HEADER);
        var sums = at(channel, start + HEADER + data.packed(), SUMS).order(ByteOrder.LITTLE_ENDIAN);
        if (Integer.toUnsignedLong(sums.getInt()) != data.crc())
            throw new Damaged("the gzip member's check sum is wrong");
        if (sums.getInt() != (int) data.plain()) throw new Damaged("the gzip member's length is wrong");
        return HEADER + data.packed() + SUMS;
    }

    private record Data(long packed, long plain, long crc) {}

    private static Data data(FileChannel channel, long start) throws IOException, Damaged {
        var inflater = new Inflater(true);
        try {
            var crc = new CRC32();
            var packed = ByteBuffer.allocate(BUFFER);
            var plain = new byte[BUFFER];
            for (var at = start; !inflater.finished(); ) {
                if (inflater.needsInput()) {
                    var read = channel.read(packed.clear(), at);
                    if (read < 0) throw new Damaged(TORN);
                    at += read;
                    inflater.setInput(packed.flip());
                }
                crc.update(plain, 0, inflater.inflate(plain));
                if (inflater.needsDictionary()) throw new Damaged("the gzip member asks for a dictionary");
            }
            return new Data(inflater.getBytesRead(), inflater.getBytesWritten(), crc.getValue());
        } catch (DataFormatException wrong) {
            throw new Damaged("the gzip member cannot be unpacked: " + wrong.getMessage());
        } finally {
            inflater.end();
        }
    }

    private static ByteBuffer at(FileChannel channel, long start, int length) throws IOException, Damaged {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) throw new Damaged(TORN);
        }
        return bytes.flip();
    }

    /** A member that is not whole. */
    private static final class Damaged extends Exception {
        Damaged(String message) {
            super(message);
        }
    }
}
