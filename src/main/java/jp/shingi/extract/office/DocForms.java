package jp.shingi.extract.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.util.LittleEndian;

/**
 * Form fields of a Word 97 document, whose state stands in its data stream: FFData (MS-DOC 2.9.78) behind a picture's head of 68 bytes
 * (NilPICFAndBinData, MS-DOC 2.9.157).
 */
final class DocForms {
    private static final int HEAD = 68;
    private static final int CHECK_BOX = 1;
    private static final int LIST = 2;
    private static final int UNDEFINED = 25;
    private static final int TEXTS_BEFORE_LIST = 5;

    private final byte[] data;

    /** @param data the data stream, empty where the file has none */
    DocForms(byte[] data) {
        this.data = data;
    }

    /** What the field at an offset of the data stream shows: the state of a check box, the chosen entry of a list. */
    Optional<String> shown(int offset) {
        try {
            var at = offset + HEAD;
            if (offset < 0 || LittleEndian.getInt(data, at) != -1) return Optional.empty();
            var bits = LittleEndian.getUShort(data, at + 4);
            var texts = afterText(at + 10);
            var state = bits >> 2 & 0x1F;
            var value = state == UNDEFINED ? LittleEndian.getUShort(data, texts) : state;
            return switch (bits & 3) {
                case CHECK_BOX -> Optional.of(value == 1 ? "☑" : "☐");
                case LIST -> entry(texts + 2, value);
                default -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException torn) {
            return Optional.empty();
        }
    }

    /** Behind a text with its length before it and a NUL behind it. */
    private int afterText(int at) {
        return at + 4 + 2 * LittleEndian.getUShort(data, at);
    }

    private Optional<String> entry(int texts, int index) {
        var at = texts;
        for (var i = 0; i < TEXTS_BEFORE_LIST; i++) at = afterText(at);
        var count = LittleEndian.getUShort(data, at + 2);
        if (index >= count) return Optional.empty();
        at += 6;
        for (var i = 0; i < index; i++) at += 2 + 2 * LittleEndian.getUShort(data, at);
        return Optional.of(new String(data, at + 2, 2 * LittleEndian.getUShort(data, at), StandardCharsets.UTF_16LE));
    }
}
