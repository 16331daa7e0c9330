package jp.shingi.extract.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shingi.extract.Decoded;
import jp.shingi.extract.html.HtmlReader;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import org.xml.sax.SAXException;

/** Files put into a Word document that Word itself would read on opening ({@code altChunk}): web pages are read, others named. */
final class WordChunks {
    private final OfficePackage file;
    private final String main;
    private final List<Warning> warnings = new ArrayList<>();

    WordChunks(OfficePackage file, String main) {
        this.file = file;
        this.main = main;
    }

    /** @param id of the relation that points to the chunk */
    List<Block> blocks(String id) {
        try {
            var name = file.target(main, id).orElse("");
            var bytes =
                    name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?") ? file.bytes(name) : Optional.<byte[]>empty();
            if (bytes.isPresent())
                return new HtmlReader()
                        .clean(Decoded.of(bytes.get(), Optional.empty()).text());
            warnings.add(Warning.of("part-not-read", "the file " + name + " inside the document was not read"));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException damagedRelations) {
            return List.of();
        }
    }

    List<Warning> warnings() {
        return warnings;
    }
}
