package jp.shingi.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shingi.model.Contractor;
import jp.shingi.model.FieldKey;
import jp.shingi.text.Rows;
import org.junit.jupiter.api.Test;

/** At least 200 names in every shape; F1 over all of them. */
class ContractorGoldenTest {
    @Test
    void names() {
        GoldenRows.hold("/facts/contractors.tsv", 200, 2, ContractorGoldenTest::names);
    }

    private static Set<String> names(List<String> row) {
        return read(row.get(0), row.get(1)).stream().map(Contractor::name).collect(Collectors.toSet());
    }

    private static List<Contractor> read(String label, String value) {
        var reader = new ContractorReader();
        reader.field(Documents.field(label, FieldKey.OTHER, value.replace("\\n", "\n")));
        return reader.contractors();
    }

    @Test
    void numbersGoToTheirCompanies() {
        var joint = read("委託先", "藍染標準化ＪＶ代表者 株式会社星霜データ構成員 風待ネットワークス㈱ 69999010002005999901000201 386,100,000円");
        assertEquals(
                List.of("", "6999901000200", "5999901000201"),
                joint.stream().map(c -> c.corporateNumber().orElse("")).toList());
        var wrong = read("委託先", "株式会社星霜データ（法人番号 1999901000200）");
        assertTrue(wrong.getFirst().corporateNumber().isEmpty(), "a number whose check digit is wrong is no number");
    }

    @Test
    void surfacesAreKept() {
        var all = read("委託先", "富嶽計算（株）\n富嶽計算株式会社");
        assertEquals(1, all.size());
        assertEquals(List.of("富嶽計算（株）", "富嶽計算株式会社"), all.getFirst().surfaces());
    }

    @Test
    void everyLegalFormTakesItsName() {
        for (var row : Rows.read(LegalForms.class, "legalforms.tsv")) {
            assertEquals(1, OrganisationReader.read(row.get(2)).size(), row.get(2));
            assertEquals(List.of(), OrganisationReader.read(row.get(3)), row.get(3));
        }
    }
}
