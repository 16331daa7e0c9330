package jp.shingi.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import jp.shingi.corpus.Sha256;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * One WARC 1.1 file (ISO 28500:2017), each record a gzip member of its own: a warcinfo, then for each answer the response (or a
 * revisit, where the same bytes came before) and its request. While it is written its name ends with {@code .open}. Whoever makes it
 * closes it.
 */
final class WarcFile implements AutoCloseable {
    static final String OPEN = ".open";
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Path open;
    private final FileChannel channel;
    private final URI info;

    /** @param about fields of the warcinfo record */
    WarcFile(Path folder, String name, Instant now, Map<String, String> about) throws IOException {
        this.name = name;
        this.open = folder.resolve(name + OPEN);
        Files.createDirectories(open.getParent());
        this.channel = FileChannel.open(open, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.info = writeInfo(now, about);
    }

    /** Bytes written so far. */
    long size() throws IOException {
        return channel.position();
    }

    /**
     * An answer and its request.
     *
     * @param wire the body as it was sent, empty for an answer without one
     * @param sha256 of it, where that is known
     * @param before the record that brought the same bytes from the same address, if one did
     */
    WarcPlace write(Exchange exchange, Optional<Path> wire, Optional<String> sha256, Optional<Before> before)
            throws IOException {
        var offset = channel.position();
        var payload =
                sha256.isPresent() ? new WarcDigest("sha256", HexFormat.of().parseHex(sha256.get())) : payload(wire);
        var id = before.isPresent()
                ? writeRevisit(exchange, payload, before.get())
                : writeResponse(exchange, wire, payload);
        writeRequest(exchange, id);
        return new WarcPlace(name, offset, id.toString());
    }

    /** An earlier record of the same bytes. */
    record Before(WarcPlace place, Instant at) {}

    @Override
    public void close() throws IOException {
        channel.force(true);
        channel.close();
        Files.move(open, open.resolveSibling(Path.of(name).getFileName().toString()));
    }

    private URI writeInfo(Instant now, Map<String, String> about) throws IOException {
        var fields = new LinkedHashMap<String, List<String>>();
        about.forEach((key, value) -> fields.put(key, List.of(value)));
        var record = new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .date(now)
                .filename(Path.of(name).getFileName().toString())
                .fields(fields)
                .build();
        member(record, Deflater.DEFAULT_COMPRESSION);
        return record.id();
    }

    private URI writeResponse(Exchange exchange, Optional<Path> wire, WarcDigest payload) throws IOException {
        var head = responseHead(exchange, wire);
        var length = head.length + (wire.isPresent() ? Files.size(wire.get()) : 0);
        try (var body = Channels.newChannel(block(head, wire))) {
            var record = new WarcResponse.Builder(exchange.address())
                    .version(MessageVersion.WARC_1_1)
                    .recordId(UUID.randomUUID())
                    .date(exchange.at())
                    .warcinfoId(info)
                    .payloadDigest(payload)
                    .blockDigest(digest(block(head, wire)))
                    .body(MediaType.HTTP_RESPONSE, body, length)
                    .build();
            member(record, level(wire));
            return record.id();
        }
    }

    /** The same bytes came before: the answer's head is kept, its body is where the earlier record keeps it. */
    private URI writeRevisit(Exchange exchange, WarcDigest payload, Before before) throws IOException {
        var head = responseHead(exchange, Optional.empty());
        var record = new WarcRevisit.Builder(exchange.address(), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                .version(MessageVersion.WARC_1_1)
                .recordId(UUID.randomUUID())
                .date(exchange.at())
                .warcinfoId(info)
                .payloadDigest(payload)
                .refersTo(URI.create(before.place().id()), exchange.address(), before.at())
                .blockDigest(digest(new ByteArrayInputStream(head)))
                .body(MediaType.HTTP_RESPONSE, head)
                .build();
        member(record, Deflater.DEFAULT_COMPRESSION);
        return record.id();
    }

    private void writeRequest(Exchange exchange, URI response) throws IOException {
        var head = requestHead(exchange);
        member(
                new WarcRequest.Builder(exchange.address())
                        .version(MessageVersion.WARC_1_1)
                        .recordId(UUID.randomUUID())
                        .date(exchange.at())
                        .warcinfoId(info)
                        .concurrentTo(response)
                        .blockDigest(digest(new ByteArrayInputStream(head)))
                        .body(MediaType.HTTP_REQUEST, head)
                        .build(),
                Deflater.DEFAULT_COMPRESSION);
    }

    /** What is packed already (PDF, office files, pictures) is not packed again: it would cost most of a crawl's time and save next to nothing. */
    private static int level(Optional<Path> wire) throws IOException {
        return wire.isPresent() && FileSigns.of(wire.get()).isPresent()
                ? Deflater.NO_COMPRESSION
                : Deflater.DEFAULT_COMPRESSION;
    }

    private void member(WarcRecord record, int level) throws IOException {
        var member = new Member(Channels.newOutputStream(channel), level);
        new WarcWriter(Channels.newChannel(member), WarcCompression.NONE).write(record);
        member.finish();
    }

    /** A gzip member; whoever makes it finishes it. */
    private static final class Member extends GZIPOutputStream {
        Member(OutputStream out, int level) throws IOException {
            super(out, BUFFER);
            def.setLevel(level);
        }

        @Override
        public void finish() throws IOException {
            super.finish();
            def.end();
        }
    }

    private static byte[] requestHead(Exchange exchange) {
        var address = exchange.address();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var head = new StringBuilder("GET %s%s HTTP/1.1\r\n".formatted(address.getRawPath(), query));
        exchange.request().forEach(field -> line(head, field.name(), field.value()));
        return bytes(head);
    }

    /**
     * The head of an answer as it was sent, but for its chunks: they are put together by the client, so that the header that tells of them is
     * kept under another name, and the length is told instead.
     */
    private static byte[] responseHead(Exchange exchange, Optional<Path> wire) throws IOException {
        var head = new StringBuilder("HTTP/1.1 %d %s\r\n".formatted(exchange.status(), exchange.reason()));
        for (var field : exchange.response()) {
            if (field.name().equalsIgnoreCase("Transfer-Encoding"))
                line(head, "X-Archive-Orig-Transfer-Encoding", field.value());
            else if (!field.name().equalsIgnoreCase("Content-Length")) line(head, field.name(), field.value());
        }
        if (wire.isPresent()) line(head, "Content-Length", String.valueOf(Files.size(wire.get())));
        return bytes(head);
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value.replaceAll("[\\r\\n]", " ")).append("\r\n");
    }

    private static byte[] bytes(StringBuilder head) {
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream block(byte[] head, Optional<Path> wire) throws IOException {
        var start = new ByteArrayInputStream(head);
        return wire.isEmpty() ? start : new SequenceInputStream(start, Files.newInputStream(wire.get()));
    }

    private static WarcDigest payload(Optional<Path> wire) throws IOException {
        return digest(wire.isEmpty() ? InputStream.nullInputStream() : Files.newInputStream(wire.get()));
    }

    private static WarcDigest digest(InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        var buffer = new byte[BUFFER];
        try (bytes) {
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) digest.update(buffer, 0, read);
        }
        return new WarcDigest(digest);
    }
}
