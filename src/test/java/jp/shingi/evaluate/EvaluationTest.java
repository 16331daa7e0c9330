package jp.shingi.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import jp.shingi.model.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class EvaluationTest {
    @Test
    void aTurnThatIsMissedShiftsNothing() {
        var gold = minutes(
                turn(1, "会長", "ただいまから会議を開きます。本日はお忙しいところ"),
                turn(2, "委員", "委託先はどこですか。教えてください。"),
                turn(3, "戸籍課長", "株式会社みどり印刷です。昨年と同じです。", "'answers':2"),
                turn(4, "会長", "それでは承認といたします。"));
        var found = minutes(
                turn(1, "会長", "ただいまから会議を開きます。本日はお忙しいところ"),
                turn(2, "戸籍課長", "株式会社みどり印刷です。昨年と同じです。"),
                turn(3, "会長", "それでは承認といたします。"));
        var turns = score("turns", gold, found);
        assertEquals(List.of(3.0, 4, 3), List.of(turns.right(), turns.expected(), turns.found()));
        assertEquals(0, score("turns.answers", gold, found).right());
    }

    @Test
    void answersAreComparedThroughTheAlignment() {
        var gold = minutes(turn(1, "委員", "再委託はありますか。お答えください。"), turn(2, "課長", "再委託は行いません。契約で禁じます。", "'answers':1"));
        var found = minutes(
                turn(1, "会長", "次の件に移ります。資料をご覧ください。"),
                turn(2, "委員", "再委託はありますか。お答えください。"),
                turn(3, "課長", "再委託は行いません。契約で禁じます。", "'answers':2"));
        assertEquals(1, score("turns.answers", gold, found).f1());
        assertEquals(0.8, score("turns", gold, found).f1(), 1e-9);
    }

    @Test
    void speakerAndBeginningMustBothBeRight() {
        var gold = minutes(turn(1, "委員Ａ", "名簿の提供先を伺います。町会も含みますか。"), turn(2, "委員B", "賛成します。よい取組だと思います。"));
        var found = minutes(turn(1, "委員 A", "名簿の提供先を伺います。町会も含みますか。"), turn(2, "委員C", "賛成します。よい取組だと思います。"));
        assertEquals(1, score("turns", gold, found).right());
        assertEquals(2, score("turns.text", gold, found).right());
        assertEquals(1, score("turns.speaker", gold, found).right());
    }

    @Test
    void textLikenessIsAShare() {
        var gold = minutes(turn(1, "会長", "あいうえおかきくけこさしすせそたちつてと"));
        var found = minutes(turn(1, "会長", "あいうえおかきくけこさしすせそたちつて"));
        assertEquals(0.95, score("turns.text", gold, found).right(), 1e-9);
        assertEquals(0, score("turns.characters", gold, found).right());
    }

    @Test
    void itemsOfTurnsHonourAcceptedReadings() {
        var gold =
                minutes(turn(1, "会長", "諮問第1号は承認。続いて第2号です。", "'items':['諮問2'],'itemsAccepted':[['諮問1'],['諮問1','諮問2']]"));
        assertEquals(
                1,
                score("turns.items", gold, minutes(turn(1, "会長", "諮問第1号は承認。続いて第2号です。", "'items':['諮問2','諮問1']")))
                        .f1());
        assertEquals(
                0,
                score("turns.items", gold, minutes(turn(1, "会長", "諮問第1号は承認。続いて第2号です。", "'items':['諮問3']")))
                        .f1());
    }

    @Test
    void whatTheGoldLeavesOutIsNotScored() {
        var gold = json("{'parts':[{'kind':'minutes','meeting':{'date':'2012-03-14'}}]}");
        var found = json("{'ward':'汐見区','parts':[{'kind':'minutes','meeting':{'date':'2012-03-14','session':3},"
                + "'agenda':[{'id':'諮問1'}],'turns':[]}],'citations':[{'article':'1'}]}");
        var report = Evaluation.of(gold, found);
        assertEquals(
                List.of("kinds", "meeting.date"),
                report.scores().stream().map(Score::measure).toList());
    }

    @Test
    void aDecisionCountsForEachOfItsItems() {
        var gold = json(
                "{'parts':[{'kind':'minutes','decisions':["
                        + "{'items':['諮問1','諮問2'],'outcome':'approved','text':'承認'},{'items':['報告-1'],'outcome':'noted','optional':true}]}]}");
        var found = json("{'parts':[{'kind':'minutes','decisions':["
                + "{'items':['諮問1'],'outcome':'approved','text':'承 認'},{'items':['諮問2'],'outcome':'rejected','text':'否'},"
                + "{'items':['報告-1'],'outcome':'noted','text':'了承'}]}]}");
        var decisions = score("decisions", gold, found);
        assertEquals(List.of(1.0, 2, 2), List.of(decisions.right(), decisions.expected(), decisions.found()));
        assertEquals(1, score("decisions.text", gold, found).right());
    }

    @Test
    void theTurnOfADecisionIsFoundThroughTheAlignment() {
        var gold = json("{'parts':[{'kind':'minutes','turns':[" + turn(1, "会長", "原案のとおり承認いたします。")
                + "],'decisions':[{'items':['諮問1'],'outcome':'approved','turn':1}]}]}");
        var found = json("{'parts':[{'kind':'minutes','turns':[" + turn(1, "委員", "賛成します。以上です。") + ","
                + turn(2, "会長", "原案のとおり承認いたします。")
                + "],'decisions':[{'items':['諮問1'],'outcome':'approved','turn':2}]}]}");
        assertEquals(1, score("decisions.turn", gold, found).f1());
    }

    @Test
    void fieldsAreScoredOverTheWholeDocument() {
        var gold = json(
                "{'dontCareLabels':['根拠'],'parts':[{'kind':'form','fields':[{'label':'件名','key':'subject','value':'給食費の 収納'}]},"
                        + "{'kind':'form','fields':[{'label':'選定','key':'other','keyAccepted':['reason'],'value':'指名','valueAccepted':['指名 競争']},"
                        + "{'label':'備考','key':'other','value':'なし'},{'label':'担当','key':'department','value':'収納課','optional':true}]}]}");
        var found = json("{'parts':[{'kind':'form','fields':[{'label':'件 名','key':'subject','value':'給食費の収納'},"
                + "{'label':'選定','key':'reason','value':'指名競争'},{'label':'根拠','key':'other','value':'条例第1条'},"
                + "{'label':'備考','key':'other','value':'あり'}]}]}");
        var fields = score("fields", gold, found);
        assertEquals(List.of(2.0, 3, 3), List.of(fields.right(), fields.expected(), fields.found()));
        assertEquals(3, score("fields.label", gold, found).right());
    }

    @Test
    void formsCountByTheirTitlesAndMaterials() {
        var gold = json(
                "{'parts':[{'kind':'form','title':'見守りの委託について','titleAccepted':['見守り'],'material':'１'},{'kind':'form','title':'要旨','material':'1'}]}");
        var found = json("{'parts':[{'kind':'form','title':'見守り','material':'1'},{'kind':'form','title':'要 旨'},"
                + "{'kind':'form','title':'別紙','material':'2'},{'kind':'text','title':'他','material':'3'}]}");
        var titles = score("form.title", gold, found);
        assertEquals(List.of(2.0, 2, 3), List.of(titles.right(), titles.expected(), titles.found()));
        var materials = score("form.material", gold, found);
        assertEquals(List.of(1.0, 1, 2), List.of(materials.right(), materials.expected(), materials.found()));
    }

    @Test
    void formsOfAGoldWithoutMaterialsAreNotScoredByThem() {
        var gold = json("{'parts':[{'kind':'form','title':'要旨'}]}");
        var report = Evaluation.of(gold, json("{'parts':[{'kind':'form','title':'要旨','material':'2'}]}"));
        assertEquals(
                List.of("kinds", "form.title"),
                report.scores().stream().map(Score::measure).toList());
    }

    @Test
    void citationsAreDistinctAndExactInDepth() {
        var gold = json(
                "{'citations':[{'law':'甲法','lawAccepted':['甲'],'article':'17','item':'2'},{'law':'甲法','article':'17','item':'2'}]}");
        var found = json(
                "{'citations':[{'law':'甲','article':'17','item':'2'},{'law':'甲法','article':'17','paragraph':1,'item':'2'}]}");
        var citations = score("citations", gold, found);
        assertEquals(List.of(1.0, 1, 2), List.of(citations.right(), citations.expected(), citations.found()));
    }

    @Test
    void checksAreOptionsWithTheirState() {
        var gold = json("{'parts':[{'kind':'form','checks':[{'label':'媒体','on':['紙'],'off':['電子']}]}]}");
        var found = json("{'parts':[{'kind':'form','checks':[{'label':'媒 体','on':['紙','電子'],'off':[]}]}]}");
        var checks = score("checks", gold, found);
        assertEquals(List.of(1.0, 2, 2), List.of(checks.right(), checks.expected(), checks.found()));
    }

    @Test
    void anUnratedRiskHasNoRating() {
        var gold = json(
                "{'parts':[{'kind':'assessment','risks':[{'section':'Ⅳ 2','title':'入手','rating':'十分である'},{'section':'Ⅳ 5','title':'提供'}]}]}");
        var found = json("{'parts':[{'kind':'assessment','risks':[{'section':'IV2','title':'入手','rating':'十分である'},"
                + "{'section':'Ⅳ 5','title':'提供','rating':'十分である'}]}]}");
        assertEquals(2, score("risks", gold, found).right());
        var ratings = score("risks.rating", gold, found);
        assertEquals(List.of(1.0, 1, 2), List.of(ratings.right(), ratings.expected(), ratings.found()));
    }

    @Test
    void recipientsAndBasesOfAnAssessment() {
        var gold = json("{'parts':[{'kind':'assessment','transfers':[{'kind':'移転','number':1,'recipient':'福祉課',"
                + "'legalBasis':'番号法第9条第2項','purpose':'手当'},{'kind':'移転','number':2,'recipient':'国保課'}],"
                + "'fields':[{'group':'Ⅰ 5','label':'法令上の根拠','value':'番号法第9条第1項'}]}]}");
        var found = json("{'parts':[{'kind':'assessment','transfers':[{'kind':'移転','number':1,'recipient':'福祉課',"
                + "'legalBasis':'番号法第9条第2項'},{'kind':'提供','number':2,'recipient':'国保課'}],"
                + "'fields':[{'group':'Ⅰ 5','label':'法令上の根拠','value':'番号法第9条第1項'},{'label':'①部署','value':'窓口課'}]}]}");
        assertEquals(1, score("transfers", gold, found).right());
        assertEquals(1, score("transfers.legalBasis", gold, found).f1());
        assertEquals(0, score("transfers.purpose", gold, found).right());
        assertEquals(1, score("assessment.basis", gold, found).f1());
    }

    @Test
    void kindsAndWarnings() {
        var gold = json(
                "{'expectWarning':'lost-era: gone','parts':[{'kind':'minutes'},{'kind':'text','kindAccepted':['form']}]}");
        var found = json("{'warnings':[{'code':'era'}],'parts':[{'kind':'minutes'},{'kind':'form'}]}");
        assertEquals(1, score("kinds", gold, found).f1());
        assertEquals(1, score("warnings", gold, found).f1());
        assertEquals(0, score("warnings", gold, json("{'parts':[]}")).recall());
    }

    @Test
    void withoutADocumentAllIsMissed() {
        var gold = minutes(turn(1, "会長", "開会します。よろしくお願いします。"), turn(2, "委員", "はい。"));
        var turns = score("turns", gold, json("{}"));
        assertEquals(List.of(0.0, 2, 0), List.of(turns.right(), turns.expected(), turns.found()));
        assertEquals(0, turns.f1());
    }

    @Test
    void everyMeasureHasItsOwnName() {
        assertEquals(
                Measures.ALL.size(),
                Measures.ALL.stream().map(Measure::name).distinct().count());
    }

    @Test
    void theTableShowsScoresAndDifferences() {
        var report = Evaluation.of(json("{'ward':'みどり野区'}"), json("{'ward':'汐見区'}"));
        var table = report.table(5);
        assertTrue(table.contains("ward") && table.contains("expected みどり野区") && table.contains("found    汐見区"), table);
        assertEquals(0, Json.MAPPER.readTree(report.json()).at("/measures/0/f1").asDouble());
    }

    @Test
    void longMeetingsAreAlignedInSeconds() {
        var many = IntStream.rangeClosed(1, 600)
                .mapToObj(n -> turn(n, "委員", n + "番目の発言です。".repeat(60)))
                .toArray(String[]::new);
        assertEquals(600, score("turns", minutes(many), minutes(many)).right());
    }

    @ParameterizedTest
    @CsvSource({
        "01-maru.gold.json, 01-maru",
        "https://example.jp/a/01-maru.html?x=1, 01-maru",
        "b.zip!/x/01-maru.txt, 01-maru",
        "003_be209e39636b95a7.json, 003_be209e39636b95a7",
        "C:\\docs\\諮問1.docx, 諮問1"
    })
    void stems(String name, String stem) {
        assertEquals(stem, Stems.of(name));
    }

    private static Score score(String measure, JsonNode gold, JsonNode found) {
        return Evaluation.of(gold, found).score(measure);
    }

    private static JsonNode minutes(String... turns) {
        return json("{'parts':[{'kind':'minutes','turns':[" + String.join(",", turns) + "]}]}");
    }

    private static String turn(int n, String speaker, String text, String... more) {
        var rest = more.length == 0 ? "" : "," + more[0];
        return "{'n':%d,'speaker':'%s','text':'%s'%s}".formatted(n, speaker, text, rest);
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text.replace('\'', '"'));
    }
}
