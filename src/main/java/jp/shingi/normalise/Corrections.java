package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import jp.shingi.model.Warning;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a person has put right in a document, as {@code corrections/<id>.yaml}:
 *
 * <pre>
 * - path: parts/0/turns/12/speaker     # a turn by its number, a field by its label or place, an agenda item by its id
 *   was: 会長                           # what the program read; left out, it is not checked
 *   value: 副会長
 *   note: the recording says so
 * </pre>
 *
 * <p>Values of the parts are set before the normal forms are made, so that citations and contractors follow; normal forms themselves
 * (citations, contractors, precedents, basis) after. A link is put right through what it rests on: the {@code items} of a form, the
 * {@code caseId} of a precedent. A correction whose target is gone, or no longer reads as it {@code was}, is left out and reported with the reason. A
 * {@code /} inside a label is written {@code ~1}.
 */
public final class Corrections {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final List<Correction> all;
    private final Optional<String> fault;

    private Corrections(List<Correction> all, Optional<String> fault) {
        this.all = List.copyOf(all);
        this.fault = fault;
    }

    /** No correction. */
    public static Corrections none() {
        return new Corrections(List.of(), Optional.empty());
    }

    /** The corrections of a file; one that cannot be understood corrects nothing, and the document says why. */
    public static Corrections read(String name, String yaml) {
        try {
            return parse(yaml);
        } catch (IllegalArgumentException e) {
            return new Corrections(List.of(), Optional.of(name + ": " + e.getMessage()));
        }
    }

    /** @throws IllegalArgumentException saying which entry is no correction, or where the text is no YAML */
    public static Corrections parse(String yaml) {
        try {
            var tree = YAML.readTree(yaml);
            if (tree.isMissingNode() || tree.isNull()) return none();
            if (!tree.isArray())
                throw new IllegalArgumentException("corrections are a list of entries with path and value");
            var all = new ArrayList<Correction>();
            for (int i = 0; i < tree.size(); i++) all.add(Correction.read(tree.get(i), i + 1));
            return new Corrections(all, Optional.empty());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "corrections are no YAML: " + e.getOriginalMessage().replaceAll("\\s+", " "), e);
        }
    }

    /** The document with its normal forms, corrected. */
    public Document apply(Document document, Normaliser normaliser) {
        var done = new ArrayList<String>(document.corrections());
        var lost = new ArrayList<Warning>();
        fault.ifPresent(message -> lost.add(Warning.of("correction-lost", message)));
        var values = apply(document, all.stream().filter(c -> !c.isNormalForm()).toList(), done, lost);
        var facts = apply(
                normaliser.normalise(values),
                all.stream().filter(Correction::isNormalForm).toList(),
                done,
                lost);
        return noted(facts, done, lost);
    }

    private static Document apply(
            Document document, List<Correction> corrections, List<String> done, List<Warning> lost) {
        var current = document;
        for (var correction : corrections) {
            switch (set(current, correction)) {
                case Outcome.Done changed -> {
                    done.add(correction.shown());
                    current = changed.document();
                }
                case Outcome.Lost gone ->
                    lost.add(Warning.of("correction-lost", correction.shown() + ": " + gone.reason()));
            }
        }
        return current;
    }

    /** What became of one correction. */
    private sealed interface Outcome {
        record Done(Document document) implements Outcome {}

        record Lost(String reason) implements Outcome {}
    }

    private static Outcome set(Document document, Correction correction) {
        JsonNode tree = Json.MAPPER.valueToTree(document);
        var fault = correction.set(tree);
        if (fault.isPresent()) return new Outcome.Lost(fault.get());
        try {
            var changed = Json.MAPPER.treeToValue(tree, Document.class);
            JsonNode written = Json.MAPPER.valueToTree(changed);
            return correction.read(written).isPresent()
                    ? new Outcome.Done(changed)
                    : new Outcome.Lost("the corpus format has no such key");
        } catch (JacksonException e) {
            return new Outcome.Lost("the corpus format has no such value there; the words of a field stand at …/value");
        }
    }

    private static Document noted(Document d, List<String> done, List<Warning> lost) {
        var warnings = new ArrayList<>(d.warnings());
        warnings.addAll(lost);
        return new Document(
                d.schema(),
                d.id(),
                d.source(),
                d.ward(),
                d.wardCode(),
                d.title(),
                d.parts(),
                d.citations(),
                d.lawMentions(),
                d.contractors(),
                d.precedents(),
                done,
                warnings);
    }
}
