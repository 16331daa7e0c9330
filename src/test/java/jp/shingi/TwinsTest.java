package jp.shingi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shingi.corpus.Sha256;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.Document;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.pipeline.Input;
import jp.shingi.pipeline.Stages;
import jp.shingi.testing.Shared;
import jp.shingi.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document published as PDF, Word, web page and text gives the same records, spaces and places aside. */
class TwinsTest {
    private static final Map<String, Document> READ = new TreeMap<>();

    private static Document read(Path file, OcrMode ocr) throws Exception {
        var settings = ExtractSettings.standard().with(ocr);
        var name = file.getFileName().toString();
        var extraction = new Extractor(settings).extract(file, name);
        var input = new Input(file, name, Optional.empty(), Optional.empty());
        return new Stages().document(extraction, input, Sha256.of(file), Files.size(file));
    }

    private static Document twin(String name) throws Exception {
        if (!READ.containsKey(name)) READ.put(name, read(Shared.path("fixtures/" + name), OcrMode.NEVER));
        return READ.get(name);
    }

    private static MinutesPart minutes(Document document) {
        return document.parts().stream()
                .filter(MinutesPart.class::isInstance)
                .map(MinutesPart.class::cast)
                .reduce((one, other) -> {
                    throw new AssertionError("minutes twice");
                })
                .orElseThrow();
    }

    /** Everything that a record says of the minutes, in lines. */
    private static List<String> said(Document document) {
        var minutes = minutes(document);
        var lines = new ArrayList<String>();
        lines.add("%s %s %s %s"
                .formatted(
                        minutes.meeting().date(),
                        minutes.meeting().start(),
                        minutes.meeting().end(),
                        minutes.meeting().session()));
        for (var item : minutes.agenda()) lines.add("%s %s %s".formatted(item.id(), item.kind(), plain(item.title())));
        for (var turn : minutes.turns()) {
            lines.add("%d %s %s %s %s %s"
                    .formatted(
                            turn.n(),
                            plain(turn.speaker()),
                            turn.role(),
                            turn.items(),
                            turn.answers(),
                            plain(turn.text())));
        }
        for (var decision : minutes.decisions())
            lines.add("%s %s %s".formatted(decision.items(), decision.outcome(), decision.turn()));
        return lines;
    }

    private static List<String> forms(Document document) {
        return document.parts().stream()
                .filter(FormPart.class::isInstance)
                .map(FormPart.class::cast)
                .flatMap(form -> form.fields().stream()
                        .map(field ->
                                form.material().orElse("?") + " " + plain(field.label()) + ": " + plain(field.value())))
                .toList();
    }

    private static String plain(String text) {
        return Fold.withoutSpaces(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nerima-minutes-s9.docx",
                "nerima-minutes-s9.doc",
                "nerima-minutes-s9.truth.txt",
                "encrypted-empty-password.pdf",
                "nerima-minutes-page-utf8.html",
                "nerima-minutes-page-sjis.html"
            })
    void minutesAreThoseOfThePdf(String name) throws Exception {
        var pdf = twin("nerima-minutes-s9.pdf");
        assertEquals(83, minutes(pdf).turns().size());
        assertEquals(String.join("\n", said(pdf)), String.join("\n", said(twin(name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nerima-minutes-s9.docx", "nerima-minutes-s9.doc", "encrypted-empty-password.pdf"})
    void formsAreThoseOfThePdf(String name) throws Exception {
        var pdf = twin("nerima-minutes-s9.pdf");
        assertEquals(22, forms(pdf).size());
        assertEquals(String.join("\n", forms(pdf)), String.join("\n", forms(twin(name))));
    }

    @Test
    void theFlagThatForbidsCopyingIsTold() throws Exception {
        var codes = twin("encrypted-empty-password.pdf").warnings().stream()
                .map(Warning::code)
                .toList();
        assertTrue(codes.contains("no-copying"), codes::toString);
    }

    /** Pages 1, 2 and 12 of the minutes as pictures: nine turns, the last one unfinished, and the form of the first material. */
    @Test
    void theScanHasTheTurnsAndTheFormOfItsPages() throws Exception {
        var scan = scan();
        assertEquals(ExtractorKind.OCR, scan.source().extractor());
        var wanted = minutes(twin("nerima-minutes-s9.pdf")).turns().subList(0, 9);
        assertEquals(
                wanted.stream()
                        .map(turn -> turn.role() + " " + plain(turn.speaker()))
                        .toList(),
                minutes(scan).turns().stream()
                        .map(turn -> turn.role() + " " + plain(turn.speaker()))
                        .toList());
        var labels = labels(scan).filter(label -> label.startsWith("資料1 ")).toList();
        assertEquals(
                labels(twin("nerima-minutes-s9.pdf"))
                        .filter(label -> label.startsWith("資料1 "))
                        .toList(),
                labels);
    }

    private static Document scan() throws Exception {
        try {
            return read(Shared.path("fixtures/nerima-minutes-s9-scan.pdf"), OcrMode.AUTO);
        } catch (Unreadable why) {
            assertEquals(QuarantineReason.NO_TEXT_LAYER, why.reason());
            return Shared.absent("tesseract with jpn");
        }
    }

    private static Stream<String> labels(Document document) {
        return forms(document).stream().map(field -> field.substring(0, field.indexOf(": ")));
    }
}
