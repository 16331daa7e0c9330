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
    void aFileThatIsNoListOfCorrectionsStopsTheRun() {
        assertThrows(IllegalArgumentException.class, () -> Corrections.parse("- path: parts/0\n  vale: x\n"));
        assertThrows(IllegalArgumentException.class, () -> Corrections.parse("a: b\n"));
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> Corrections.parse("- path: a/b\n  value: x\n  wass: y\n"))
                .getMessage()
                .contains("wass"));
    }
}
