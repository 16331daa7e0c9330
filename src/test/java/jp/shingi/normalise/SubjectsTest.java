package jp.shingi.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.shingi.model.Citation;
import jp.shingi.text.Rows;
import org.junit.jupiter.api.Test;

class SubjectsTest {
    private static final List<List<String>> ROWS = Rows.read(Subjects.class, "subjects.tsv");

    @Test
    void everyRowTakesItsExample() {
        for (var row : ROWS) {
            var subjects = row.get(0).equals("*")
                    ? Subjects.of(List.of(), row.get(3))
                    : Subjects.of(cited(row.get(0), row.get(3)), "");
            assertTrue(subjects.contains(row.get(2)), () -> row + " gives " + subjects);
        }
    }

    @Test
    void outsourcingIsOneSubjectAcrossWardsAndTimes() {
        var old = Subjects.of(cited("みどり野区個人情報保護条例", "みどり野区個人情報保護条例第12条第1項（業務委託）"), "健診の記録について");
        var numbered = Subjects.of(cited("練馬区個人情報保護条例", "練馬区個人情報保護条例第13条"), "");
        var now = Subjects.of(cited("個人情報の保護に関する法律", "個人情報保護法第66条第2項第1号"), "");
        assertEquals(List.of("委託"), old);
        assertEquals(old, numbered);
        assertEquals(old, now);
    }

    @Test
    void articleWithoutTableOrBracketsIsToldByTheTitle() {
        var basis = cited("汐見市個人情報保護条例", "汐見市個人情報保護条例第8条第2項第5号");
        assertEquals(List.of("目的外利用", "外部提供"), Subjects.of(basis, "住民税データの目的外利用及び外部提供について"));
        assertEquals(List.of(), Subjects.of(basis, "令和6年度の運用状況について"));
    }

    private static List<Citation> cited(String law, String text) {
        var whole = text.startsWith("法第") || text.startsWith("条例第") || text.startsWith("第")
                ? law + text.substring(text.indexOf('第'))
                : text;
        return new Normaliser()
                .normalise(Documents.ofSheets("みどり野区", LocalDate.of(2019, 5, 22), List.of(List.of(whole))))
                .citations();
    }
}
