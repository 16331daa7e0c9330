package jp.shingi.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.worker.Job;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import jp.shingi.normalise.Corrections;

/**
 * A file on all its way from bytes to document. The stages after extraction are done where a crash costs nothing as well: what a hostile file
 * says can be as dear to understand as its bytes are to parse.
 *
 * @param name the file's name as published: a hint, never a path
 * @param known what is known beside the bytes, as JSON on its way
 */
public record DocumentJob(String name, String known) implements Job<Document> {
    private static final Map<Optional<Registers.Version>, Stages> STAGES = new ConcurrentHashMap<>();

    private record Known(
            Optional<String> ward,
            Optional<Instant> retrieved,
            SiteTold told,
            String sha256,
            long bytes,
            Optional<Registers.Version> register,
            Optional<Written> corrections) {}

    /** The text of a file that a person wrote. */
    record Written(String name, String text) {}

    /**
     * Without a register of corporations and without corrections.
     *
     * @param sha256 of the bytes
     * @param bytes how many
     */
    public static DocumentJob of(Input input, String sha256, long bytes) {
        return of(input, sha256, bytes, Optional.empty(), Optional.empty());
    }

    /** @param corrections what a person has put right in this document */
    static DocumentJob of(
            Input input,
            String sha256,
            long bytes,
            Optional<Registers.Version> register,
            Optional<Written> corrections) {
        var known = new Known(input.ward(), input.retrieved(), input.told(), sha256, bytes, register, corrections);
        return new DocumentJob(input.uri(), Json.line(known));
    }

    @Override
    public Class<Document> answer() {
        return Document.class;
    }

    @Override
    public Document of(Path file, String name, ExtractSettings settings, IntConsumer progress) throws Unreadable {
        var extraction = new Extractor(settings, progress).extract(file, name);
        progress.accept(extraction.pages().size());
        var given = Json.read(known, Known.class);
        var input = new Input(file, name, given.ward(), given.retrieved(), given.told(), OptionalInt.empty());
        var corrections = given.corrections()
                .map(written -> Corrections.read(written.name(), written.text()))
                .orElseGet(Corrections::none);
        return stages(given.register()).document(extraction, input, given.sha256(), given.bytes(), corrections);
    }

    private static Stages stages(Optional<Registers.Version> register) {
        return STAGES.computeIfAbsent(register, version -> new Stages(version.flatMap(Registers::open)));
    }
}
