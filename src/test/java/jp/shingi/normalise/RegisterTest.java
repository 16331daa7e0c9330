package jp.shingi.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shingi.model.FieldKey;
import jp.shingi.normalise.Register.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    @TempDir
    Path folder;

    /** A row as the National Tax Agency publishes it: 30 columns, all but the numbers in quotation marks. */
    private static String row(
            int n,
            String number,
            String changed,
            String name,
            String prefecture,
            String city,
            String closed,
            int latest) {
        return "%d,\"%s\",\"01\",\"0\",\"2024-05-01\",\"%s\",\"%s\",,\"301\",\"%s\",\"%s\",\"中央一丁目２番３号\",,\"13\",\"120\",\"1760001\",,,\"%s\",,,,\"2015-10-05\",\"%d\",,,,,\"フリガナ\",\"0\"\n"
                .formatted(n, number, changed, name, prefecture, city, closed, latest);
    }

    private static final String FILE = row(1, "7999901000001", "2015-10-05", "株式会社あまつ風システムズ", "架空県", "汐見区", "", 1)
            + row(2, "5999901000102", "2015-10-05", "ひのき計算センター株式会社", "架空県", "緑陵区", "", 1)
            + row(3, "6999901000200", "2015-10-05", "ひのき計算センター株式会社", "夢見県", "星霜市", "", 1)
            + row(4, "5999901000201", "2015-10-05", "布目電算株式会社", "架空県", "布目市", "", 0)
            + row(5, "5999901000201", "2021-04-01", "株式会社ヌノメテック", "架空県", "布目市", "", 1)
            + row(6, "1999901000201", "2015-10-05", "株式会社まちがい", "架空県", "布目市", "", 1);

    private Register imported(Charset charset) throws IOException {
        var csv = folder.resolve("13_tokyo_all.csv");
        Files.writeString(csv, FILE, charset);
        var result = RegisterImport.run(csv, folder.resolve("register"));
        assertEquals(6, result.rows());
        assertEquals(5, result.entries());
        assertEquals(1, result.rejected().size());
        return Register.open(folder.resolve("register")).orElseThrow();
    }

    @Test
    void oneCorporationOfANameIsCertain() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
            var match =
                    imported(charset).find("株式会社　あまつ風システムズ", Optional.empty()).orElseThrow();
            assertEquals(Certainty.CERTAIN, match.certainty());
            assertEquals("7999901000001", match.number().orElseThrow());
        }
    }

    @Test
    void namesakesAreToldApartByPlaceOrAmbiguous() throws IOException {
        var register = imported(StandardCharsets.UTF_8);
        var name = "ひのき計算センター株式会社";
        assertEquals(
                Certainty.AMBIGUOUS,
                register.find(name, Optional.empty()).orElseThrow().certainty());
        assertTrue(register.find(name, Optional.empty()).orElseThrow().number().isEmpty());
        var here = register.find(name, Optional.of("架空県緑陵区中央一丁目")).orElseThrow();
        assertEquals(Certainty.LIKELY, here.certainty());
        assertEquals("5999901000102", here.number().orElseThrow());
    }

    @Test
    void aNameOfThePastLeadsToTheNumber() throws IOException {
        var match = imported(StandardCharsets.UTF_8)
                .find("布目電算株式会社", Optional.empty())
                .orElseThrow();
        assertEquals(Certainty.LIKELY, match.certainty());
        assertEquals("5999901000201", match.number().orElseThrow());
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        imported(StandardCharsets.UTF_8);
        imported(StandardCharsets.UTF_8);
    }

    @Test
    void aDifferenceGivesANewNameAndTakesTheOldOneFromTheCorporation() throws IOException {
        imported(StandardCharsets.UTF_8);
        var after = imported(row(1, "7999901000001", "2024-04-01", "あまつ風ホールディングス株式会社", "架空県", "汐見区", "", 1)
                + row(2, "5999901000102", "2024-05-01", "ひのき計算センター株式会社", "架空県", "緑陵区", "2024-05-01", 1));
        var old = after.find("株式会社あまつ風システムズ", Optional.empty()).orElseThrow();
        assertEquals(Certainty.LIKELY, old.certainty(), "a name of the past");
        assertEquals(
                Certainty.CERTAIN,
                after.find("あまつ風ホールディングス株式会社", Optional.empty()).orElseThrow().certainty());
        var open = after.find("ひのき計算センター株式会社", Optional.empty()).orElseThrow();
        assertEquals(Certainty.CERTAIN, open.certainty(), "its namesake was closed");
        assertEquals("6999901000200", open.number().orElseThrow());
    }

    @Test
    void aRegisterOfTheFirstVersionSaysSoAndIsTakenOver() throws IOException {
        var register = Files.createDirectories(folder.resolve("register"));
        Files.writeString(register.resolve("00.tsv"), "7999901000001\t株式会社あまつ風システムズ\t架空県\t汐見区\t1\t2015-10-05\t0\n");
        assertThrows(UncheckedIOException.class, () -> Register.open(register));
        var after = imported(row(1, "5999901000102", "2015-10-05", "ひのき計算センター株式会社", "架空県", "緑陵区", "", 1));
        assertTrue(after.find("株式会社あまつ風システムズ", Optional.empty()).isPresent());
    }

    @Test
    void aDeletedNumberLeavesTheRegister() throws IOException {
        imported(StandardCharsets.UTF_8);
        var deleted = row(1, "7999901000001", "2024-04-01", "株式会社あまつ風システムズ", "架空県", "汐見区", "", 1)
                .replace("\"01\",\"0\",\"2024-05-01\"", "\"99\",\"0\",\"2024-05-01\"");
        assertTrue(imported(deleted).find("株式会社あまつ風システムズ", Optional.empty()).isEmpty());
    }

    @Test
    void theArchiveIsReadAsItIsDownloaded() throws IOException {
        var archive = folder.resolve("00_zenkoku_all_20241031.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("00_zenkoku_all_20241031.csv"));
            zip.write(FILE.getBytes(Charset.forName("windows-31j")));
            zip.putNextEntry(new ZipEntry("00_zenkoku_all_20241031.csv.asc"));
            zip.write("signature".getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals(5, RegisterImport.run(archive, folder.resolve("register")).entries());
        var empty = folder.resolve("empty.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(empty))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertThrows(IOException.class, () -> RegisterImport.run(empty, folder.resolve("register")));
        assertTrue(
                Register.open(folder.resolve("register"))
                        .orElseThrow()
                        .find("株式会社ヌノメテック", Optional.empty())
                        .isPresent(),
                "an import that fails leaves the register as it was");
    }

    private Register imported(String rows) throws IOException {
        var csv = folder.resolve("diff_20240501.csv");
        Files.writeString(csv, rows, StandardCharsets.UTF_8);
        RegisterImport.run(csv, folder.resolve("register"));
        return Register.open(folder.resolve("register")).orElseThrow();
    }

    @Test
    void contractorsTakeTheirNumber() throws IOException {
        var form = Documents.form(List.of(Documents.field("委託先", FieldKey.CONTRACTOR, "㈱あまつ風システムズ")), List.of());
        var document = new Normaliser(Optional.of(imported(StandardCharsets.UTF_8)))
                .normalise(Documents.of("汐見区", List.of(form)));
        assertEquals(
                "7999901000001",
                document.contractors().getFirst().corporateNumber().orElseThrow());
    }

    @Test
    void successorsOfTheUserJoinTheTable() throws IOException {
        var file = folder.resolve("contractors.tsv");
        Files.writeString(file, "# before\tafter\n布目電算株式会社\t株式会社ヌノメテック\t2021-04-01\t商号変更\n");
        var names = Successors.with(file).namesOf("株式会社 ヌノメテック");
        assertEquals(List.of("布目電算株式会社", "株式会社ヌノメテック"), List.copyOf(names));
        assertEquals(2, Successors.builtIn().namesOf("財団法人地方自治情報センター").size());
    }
}
