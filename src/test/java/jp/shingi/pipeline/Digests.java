package jp.shingi.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.corpus.Sha256;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.Json;

/**
 * One line for each file below some folders: the digest of the document that it becomes, without OCR, or why it becomes none. Lines of the program
 * before and after a change, laid beside each other, show which documents the change touches; those are to be looked at.
 */
public final class Digests {
    private static final Reader READER = Reader.here(ExtractSettings.standard().with(OcrMode.NEVER));

    private Digests() {}

    /** @param folders or single files */
    public static void main(String[] folders) throws IOException {
        for (var line : lines(Arrays.stream(folders).map(Path::of).toList())) System.out.println(line);
    }

    static List<String> lines(List<Path> folders) {
        return folders.stream()
                .flatMap(Digests::files)
                .parallel()
                .map(file -> "%s %s".formatted(digest(file), file))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        var input = new Input(file, file.getFileName().toString(), Optional.empty(), Optional.empty());
        try {
            var document = READER.read(file, DocumentJob.of(input, Sha256.of(file), Files.size(file)));
            return Sha256.of(Json.line(document).getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable why) {
            return why.reason().key();
        } catch (IOException | RuntimeException fault) {
            return "fault:" + fault;
        }
    }
}
