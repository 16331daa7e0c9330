package jp.shingi.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shingi.model.QuarantineReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of codes in the docs cannot lie: each reason stands there with the remedy that the program gives. */
class QuarantineTableTest {
    @ParameterizedTest
    @EnumSource(QuarantineReason.class)
    void everyReasonStandsInTheDocs(QuarantineReason reason) throws IOException {
        var docs = Files.readString(Path.of("src/docs/quarantine.md"));
        assertTrue(docs.contains("| `" + reason.key() + "` |"), reason.key());
        assertTrue(docs.contains(Remedies.of(reason)), () -> Remedies.of(reason));
    }
}
