package jp.shingi.extract.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.Decoded;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Page;
import jp.shingi.model.layout.Table;

/** Plain text and Markdown → blocks. Each line of the source stays a line, so that later stages can see how it was wrapped. */
public final class TextReader {

    /** @throws Unreadable where the bytes fit no charset that Japanese text comes in */
    public Extraction read(Path file, String name) throws Unreadable, IOException {
        var decoded = Decoded.of(Files.readAllBytes(file), Optional.empty());
        if (!decoded.plausible()) {
            throw Unreadable.because(
                    QuarantineReason.GARBLED_TEXT, "%s is text in no charset that we know".formatted(name));
        }
        var values = CsvTable.of(decoded.text(), name);
        if (values.isPresent()) return values(values.get(), decoded);
        var lines = Pages.of(decoded.text());
        var markdown = Markdown.is(lines, name);
        var blocks = markdown ? Markdown.of(lines) : Paragraphs.of(lines);
        return new Extraction(
                markdown ? "text/markdown" : "text/plain",
                ExtractorKind.TEXT,
                Optional.empty(),
                pages(lines),
                blocks,
                warnings(decoded));
    }

    private static Extraction values(Table table, Decoded decoded) {
        return new Extraction(
                "text/csv", ExtractorKind.TEXT, Optional.empty(), List.of(), List.of(table), warnings(decoded));
    }

    private static List<Page> pages(List<Source> lines) {
        var last = lines.stream()
                .filter(line -> !line.blank())
                .mapToInt(Source::page)
                .max()
                .orElse(0);
        var pages = new ArrayList<Page>();
        for (var number = 1; number <= last; number++) pages.add(new Page(number, 0, 0, false, Optional.empty()));
        return pages;
    }

    private static List<Warning> warnings(Decoded decoded) {
        if (decoded.errors() == 0) return List.of();
        var message = "%d bytes are no %s and were read as U+FFFD".formatted(decoded.errors(), decoded.charset());
        return List.of(Warning.of("undecodable-bytes", message));
    }
}
