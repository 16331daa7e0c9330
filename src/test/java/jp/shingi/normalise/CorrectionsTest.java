package jp.shingi.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.shingi.model.Document;
import jp.shingi.model.FieldKey;
import jp.shingi.model.FormPart;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Document READ = Documents.of(
            "みどり野区",
            List.of(Documents.form(List.of(Documents.field("委託先", FieldKey.CONTRACTOR, "株式会社みとり")), List.of())));

    private static Document corrected(String yaml) {
        return Corrections.parse(yaml).apply(READ, new Normaliser());
    }

    @Test
    void aValueIsPutRightAndTheNormalFormsFollow() {
        var document =
                corrected("- path: parts/0/fields/委託先/value\n  was: 株式会社みとり\n  value: 株式会社みどり\n  note: 原本で確かめた\n");
        assertEquals("株式会社みどり", document.contractors().getFirst().name());
        assertEquals(List.of("parts/0/fields/委託先/value: 株式会社みとり → 株式会社みどり（原本で確かめた）"), document.corrections());
        assertEquals(List.of(), document.warnings());
    }

    @Test
    void aLinkIsPutRightThroughTheItemsOfAForm() {
        var document = corrected("- path: parts/0/items\n  value: [諮問4]\n");
        assertEquals(List.of("諮問4"), ((FormPart) document.parts().getFirst()).items());
    }

    @Test
    void aTargetThatIsGoneIsReported() {
        for (var yaml : List.of(
                "- path: parts/3/fields/委託先/value\n  value: x\n",
                "- path: parts/0/fields/委託先/value\n  was: 別の会社\n  value: x\n",
                "- path: parts/0/fields/委託先/row\n  value: 三つ\n")) {
            var document = corrected(yaml);
            assertEquals(List.of(), document.corrections(), yaml);
            assertEquals("correction-lost", document.warnings().getFirst().code());
            assertEquals("株式会社みとり", document.contractors().getFirst().name());
        }
    }

    @Test
    void aMisspeltKeyIsNotShownAsDoneAndEachLossHasItsReason() {
        var document = corrected("""
                - path: parts/0/fields/委託先/valeu
                  value: 株式会社みどり
                - path: parts/0/fields/契約先/value
                  value: 株式会社みどり
                - path: parts/0/fields/委託先/value
                  was: 株式会社みとせ
                  value: 株式会社みどり
                """);
        assertEquals(List.of(), document.corrections());
        assertEquals(
                List.of(
                        "parts/0/fields/委託先/valeu: 株式会社みどり: the corpus format has no such key",
                        "parts/0/fields/契約先/value: 株式会社みどり: there is no parts/0/fields/契約先",
                        "parts/0/fields/委託先/value: 株式会社みとせ → 株式会社みどり: it reads now: 株式会社みとり"),
                document.warnings().stream().map(w -> w.message()).toList());
    }

    @Test
    void aLabelWithAStrokeInIt() {
        var read = Documents.of(
                "みどり野区",
                List.of(Documents.form(List.of(Documents.field("目的/内容", FieldKey.PURPOSE, "窓口案内")), List.of())));
        var document = Corrections.parse("- path: parts/0/fields/目的~1内容/value\n  value: 窓口案内業務\n")
                .apply(read, new Normaliser());
        assertEquals(
                "窓口案内業務",
                ((FormPart) document.parts().getFirst()).fields().getFirst().value());
    }

    @Test
    void aFileThatIsNoListOfCorrectionsStandsInTheWarningsOfItsDocument() {
        var document = Corrections.read("corrections/test-000000000000.yaml", "- path: [parts\n")
                .apply(READ, new Normaliser());
        assertEquals(1, document.warnings().size());
        assertTrue(document.warnings()
                .getFirst()
                .message()
                .startsWith("corrections/test-000000000000.yaml: corrections are no YAML"));
    }

    @Test
    void aFileThatIsNoListOfCorrectionsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Corrections.parse("- path: parts/0\n  vale: x\n"));
        assertThrows(IllegalArgumentException.class, () -> Corrections.parse("a: b\n"));
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> Corrections.parse("- path: a/b\n  value: x\n  wass: y\n"))
                .getMessage()
                .contains("wass"));
    }
}
