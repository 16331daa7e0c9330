package jp.shingi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The style sheet, the script and the icon: read once, served under an address that changes when they do. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "site.css", "text/css; charset=utf-8",
            "site.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final String fingerprint;

    Assets() {
        var all = new StringBuilder();
        TYPES.keySet().stream().sorted().forEach(name -> {
            var read = read(name);
            bytes.put(name, read);
            all.append(new String(read, StandardCharsets.ISO_8859_1));
        });
        fingerprint = hash(all.toString());
    }

    /** Stands in the address of each asset. */
    String fingerprint() {
        return fingerprint;
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(bytes.get(name));
    }

    static String type(String name) {
        return TYPES.getOrDefault(name, "application/octet-stream");
    }

    /** The first 12 hex digits of the SHA-256 of a text. */
    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] read(String name) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream("/jp/shingi/web/assets/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
