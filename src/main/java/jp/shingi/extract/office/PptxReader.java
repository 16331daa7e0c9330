package jp.shingi.extract.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Line;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** PowerPoint presentations, with macros, shows and templates too: slide by slide, the speaker's notes behind each. Hidden slides are left out. */
final class PptxReader {
    private static final String MAIN = "ppt/presentation.xml";

    private final OfficePackage source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int read;

    private PptxReader(OfficePackage source) {
        this.source = source;
    }

    static Extraction read(Path file, String name, String mediaType) throws Unreadable, IOException {
        try (var source = new OfficePackage(file)) {
            var reader = new PptxReader(source);
            var number = 0;
            for (var slide : reader.slides()) reader.slide(slide, ++number);
            if (reader.read == 0)
                throw Unreadable.because(QuarantineReason.DAMAGED, Xml.damaged(name, "it has no slide"));
            return new Extraction(
                    mediaType, ExtractorKind.DOCX, title(source), List.of(), reader.blocks, reader.warnings);
        } catch (SAXException e) {
            throw Xml.refusal(name, e);
        } catch (ZipException e) {
            throw Unreadable.because(QuarantineReason.DAMAGED, Xml.damaged(name, e.getMessage()), e);
        }
    }

    /** The names of the slides in the order in which they are shown; by their numbers where the list of slides is lost. */
    private List<String> slides() throws IOException, SAXException {
        var main = source.related("", "officeDocument", MAIN);
        var list = part(main).flatMap(all -> Xml.child(all, "sldIdLst"));
        var names = new ArrayList<String>();
        if (list.isPresent()) {
            for (var one : Xml.children(list.get(), "sldId").toList()) {
                var id = Xml.relation(one, "id").orElse("");
                names.add(source.target(main, id).orElse("slide of the relation " + id));
            }
        }
        if (!names.isEmpty() && names.stream().anyMatch(source::has)) return names;
        warnings.add(missing(main + " (the order of the slides)"));
        return source.numbered("ppt/slides/slide", ".xml");
    }

    private void slide(String name, int number) throws IOException, SAXException {
        var slide = part(name);
        if (slide.isEmpty()) {
            warnings.add(missing("slide %d (%s)".formatted(number, name)));
            return;
        }
        read++;
        if (Xml.attribute(slide.get(), "show").orElse("1").matches("0|false")) {
            warnings.add(Warning.of("hidden-slide", "the hidden slide %d was left out".formatted(number)));
            return;
        }
        blocks.addAll(SlideBody.of(slide.get(), id -> diagram(name, id)));
        var notes = source.related(name, "notesSlide", "");
        if (!notes.isEmpty()) part(notes).ifPresent(page -> blocks.addAll(SlideBody.notes(page)));
    }

    private Optional<Element> diagram(String slide, String id) {
        try {
            var target = source.target(slide, id);
            return target.isPresent() ? part(target.get()) : Optional.empty();
        } catch (IOException | SAXException lost) {
            warnings.add(missing("a diagram of " + slide));
            return Optional.empty();
        }
    }

    /** A part; absent where it is damaged. What goes beyond the limits stays an error. */
    private Optional<Element> part(String name) throws IOException, SAXException {
        try {
            return source.part(name);
        } catch (SAXException e) {
            if (Xml.reason(e) == QuarantineReason.TOO_LARGE) throw e;
            return Optional.empty();
        }
    }

    private static Warning missing(String what) {
        return Warning.of("part-missing", what + " is missing or damaged");
    }

    private static Optional<String> title(OfficePackage source) throws IOException, SAXException {
        return source.part(source.related("", "core-properties", "docProps/core.xml"))
                .flatMap(core -> Xml.child(core, "title"))
                .map(Element::getTextContent)
                .filter(title -> !title.strip().matches("PowerPoint (?:プレゼンテーション|Presentation)|スライド ?1"))
                .flatMap(title -> LineBuffer.lineOf(title, 0))
                .map(Line::text);
    }
}
