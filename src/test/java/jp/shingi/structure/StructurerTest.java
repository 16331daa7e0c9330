package jp.shingi.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.Extractor;
import jp.shingi.model.Part;
import jp.shingi.model.PartKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that were once taken for another kind. */
class StructurerTest {
    @TempDir
    Path folder;

    /** Seen in an explanation of a consultation: the answers in its last field but one became the turns of minutes. */
    @Test
    void questionsAndAnswersInAFieldAreNoMinutes() throws Exception {
        var cell = "問１　誤りがあれば、誰が責任を負うのか。<br>答　区が負う。<br>問２　いつ消去するのか。<br>答　直ちに消去する。<br>"
                + "問３　外国に送られるのか。<br>答　国内で処理する。<br>問４　他の区ではどうか。<br>答　七つの区で使われている。";
        var rows = List.of(
                List.of("件名", "問合せの自動応答について"),
                List.of("所管課", "総務部情報課"),
                List.of("目的", "窓口の混雑を減らすため。"),
                List.of("委託先", "株式会社ひがた"),
                List.of("寄せられた質問及び回答", cell),
                List.of("備考", "契約は答申の後とする。"));
        var table = new StringBuilder("<h1>諮問事項説明書</h1><table border=1>");
        rows.forEach(row -> table.append("<tr><th>%s<td>%s".formatted(row.getFirst(), row.getLast())));
        assertEquals(List.of(PartKind.FORM), kinds(table + "</table>"));
    }

    /** A narrow cell broke a label after 区, and the document came from a municipality of that name. */
    @Test
    void theFirstLineOfABrokenLabelIsNoMunicipality() throws Exception {
        var read = read("<table border=1><tr><th>件名<td>名簿の印刷の委託について<tr><th>委託にあたり区<br>が行う情報保護対策"
                + "<td>施錠して保管する。<tr><th>所管課<td>総務課</table><p>汐見区</p>");
        assertEquals(Optional.of("汐見区"), read.ward());
    }

    private List<PartKind> kinds(String body) throws Exception {
        return read(body).parts().stream().map(Part::partKind).toList();
    }

    private Structured read(String body) throws Exception {
        var file = folder.resolve("a.html");
        Files.writeString(file, "<meta charset=utf-8><body>" + body);
        return new Structurer().structure(new Extractor().extract(file, "a.html"), "a.html");
    }
}
