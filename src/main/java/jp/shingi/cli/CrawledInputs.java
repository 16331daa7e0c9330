package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.corpus.Corpus;
import jp.shingi.crawl.Manifest;
import jp.shingi.crawl.ManifestEntry;
import jp.shingi.model.Warning;
import jp.shingi.pipeline.Input;
import jp.shingi.pipeline.SiteTold;

/** The manifest of the crawl as inputs of ingest: each document once, with what its site tells of it. */
final class CrawledInputs {
    private CrawledInputs() {}

    static List<Input> of(Corpus corpus) throws IOException {
        var manifest = Manifest.of(corpus.root());
        var twins = manifest.withTwins();
        var inputs = new ArrayList<Input>();
        var seen = new HashSet<String>();
        for (var entry : manifest.versions()) {
            var file = corpus.raw().find(entry.sha256());
            var isTheText = !twins.contains(entry.address());
            if (file.isPresent() && isTheText && seen.add(entry.sha256())) {
                inputs.add(input(file.get(), entry, manifest.current(entry)));
            }
        }
        return inputs;
    }

    private static Input input(Path file, ManifestEntry entry, boolean current) {
        return new Input(
                file,
                entry.address(),
                Optional.of(entry.ward()),
                Optional.of(entry.retrieved()),
                new SiteTold(
                        Optional.of(entry.council()),
                        entry.date(),
                        entry.session(),
                        entry.material(),
                        notes(entry, current)),
                OptionalInt.empty());
    }

    private static List<Warning> notes(ManifestEntry entry, boolean current) {
        var notes = new ArrayList<Warning>();
        if (!current) notes.add(Warning.of("replaced-at-source", "The site has a newer version of this document."));
        if (entry.replaces().isPresent()) {
            var before = entry.replaces().get().substring(0, 12);
            notes.add(Warning.of(
                    "changed-at-source",
                    "The site changed this document: this version replaces %s.".formatted(before)));
        }
        entry.vanished()
                .ifPresent(since -> notes.add(
                        Warning.of("vanished-at-source", "The site no longer had it at %s.".formatted(since))));
        entry.twinOf()
                .ifPresent(record -> notes.add(Warning.of(
                        "text-twin",
                        "The text file beside the record %s; the record itself is kept.".formatted(record))));
        return notes;
    }
}
