package jp.shingi.normalise;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import jp.shingi.text.Fold;

/** The key by which names of the register and of documents meet. */
final class RegisterKey {
    private RegisterKey() {}

    static String of(String name) {
        return Fold.key(name);
    }

    /** The file of a key: two hex digits. */
    static String bucket(String key) {
        var crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        return "%02x".formatted(crc.getValue() & 0xff);
    }
}
