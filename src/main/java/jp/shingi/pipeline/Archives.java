package jp.shingi.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import jp.shingi.extract.Archive;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Unreadable;

/** Zip files of documents: each member is an input of its own, {@code materials.zip#sub/name.pdf}. */
final class Archives {
    private static final ExtractSettings SETTINGS = ExtractSettings.standard();

    private Archives() {}

    /** Puts the members in the place of each archive; one that cannot be opened or holds nothing stays, so that its reading says why. */
    static List<Input> opened(List<Input> inputs) throws IOException {
        var opened = new ArrayList<Input>();
        for (var input : inputs) {
            if (Files.isReadable(input.file()) && Archive.is(input.file(), SETTINGS)) opened.addAll(members(input));
            else opened.add(input);
        }
        return opened;
    }

    /** Copies a member to a file of its own, which whoever asks for it deletes. */
    static Path copy(Input input) throws IOException, Unreadable {
        var copy = Files.createTempFile("shingi-member", ".bin");
        try (var archive = Archive.open(input.file(), input.uri(), SETTINGS)) {
            var index = input.member().orElseThrow();
            var member = archive.members().stream()
                    .filter(one -> one.index() == index)
                    .findFirst()
                    .orElseThrow(() -> new IOException(input.uri() + " is no longer in its archive"));
            archive.copy(member, copy);
            return copy;
        } catch (IOException | Unreadable e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static List<Input> members(Input input) throws IOException {
        try (var archive = Archive.open(input.file(), input.uri(), SETTINGS)) {
            var members = archive.members();
            if (members.isEmpty()) return List.of(input);
            return members.stream()
                    .map(member -> new Input(
                            input.file(),
                            input.uri() + "#" + member.name(),
                            input.ward(),
                            input.retrieved(),
                            input.told(),
                            OptionalInt.of(member.index())))
                    .toList();
        } catch (Unreadable broken) {
            return List.of(input);
        }
    }
}
