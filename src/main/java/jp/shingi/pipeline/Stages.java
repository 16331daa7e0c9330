package jp.shingi.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Document;
import jp.shingi.model.Source;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Extraction;
import jp.shingi.normalise.Corrections;
import jp.shingi.normalise.Normaliser;
import jp.shingi.normalise.OwnMunicipality;
import jp.shingi.normalise.Register;
import jp.shingi.structure.Structurer;
import jp.shingi.text.Municipalities;
import jp.shingi.text.Municipality;

/** Blocks → a document of the corpus: structure, then normal forms. A pure function; one instance serves all threads. */
public final class Stages {
    private final Structurer structurer = new Structurer();
    private final Normaliser normaliser;

    /** Without a register of corporations: contractors keep the numbers that are printed. */
    public Stages() {
        this(Optional.empty());
    }

    /** @param register from which contractors take their 法人番号 */
    public Stages(Optional<Register> register) {
        this.normaliser = new Normaliser(register);
    }

    /**
     * @param sha256 of the bytes
     * @param bytes how many
     */
    public Document document(Extraction extraction, Input input, String sha256, long bytes) {
        return document(extraction, input, sha256, bytes, Corrections.none());
    }

    /** @param corrections what a person has put right in this document */
    Document document(Extraction extraction, Input input, String sha256, long bytes, Corrections corrections) {
        var name = input.uri().substring(input.uri().lastIndexOf('/') + 1);
        var structured = structurer.structure(extraction, name);
        var ward = input.retrieved().isPresent()
                ? input.ward().or(structured::ward)
                : structured.ward().or(input::ward);
        ward = ward.or(() -> OwnMunicipality.namedIn(structured.parts()));
        var municipality = ward.flatMap(Municipalities::byName);
        var slug = ward.map(Municipalities::slug).orElse("unknown");
        var source = new Source(
                input.uri(),
                extraction.mediaType(),
                sha256,
                bytes,
                extraction.pages().isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(extraction.pages().size()),
                input.retrieved(),
                extraction.extractor());
        var completed = Completed.of(structured.parts(), input.told());
        var read = new Document(
                Document.SCHEMA,
                slug + "-" + sha256.substring(0, 12),
                source,
                ward,
                municipality.map(Municipality::code),
                structured.title(),
                completed.parts(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                warnings(extraction, structured.warnings(), completed.warnings(), ward));
        return corrections.apply(read, normaliser);
    }

    private static List<Warning> warnings(
            Extraction extraction, List<Warning> structure, List<Warning> site, Optional<String> ward) {
        var all = new java.util.ArrayList<>(extraction.warnings());
        all.addAll(structure);
        all.addAll(site);
        if (ward.isEmpty()) {
            all.add(Warning.of("no-ward", "The document does not name its municipality; ingest it with --ward NAME."));
        }
        return all;
    }
}
