package jp.shingi.extract.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.Decoded;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.layout.Extraction;

/** Plain text and Markdown → blocks. */
public final class TextReader {

    /** @throws Unreadable never at present: what is no text was refused before */
    public Extraction read(Path file, String name) throws Unreadable, IOException {
        var decoded = Decoded.of(Files.readAllBytes(file), Optional.empty());
        var blocks = Paragraphs.of(decoded.text());
        return new Extraction("text/plain", ExtractorKind.TEXT, Optional.empty(), List.of(), blocks, List.of());
    }
}
