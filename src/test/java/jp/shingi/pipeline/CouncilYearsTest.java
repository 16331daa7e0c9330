package jp.shingi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.shingi.corpus.Corpus;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.model.Case;
import jp.shingi.model.CaseLink;
import jp.shingi.model.Contractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three years of one council, 浅葱市, in files of their own: numbers that start again each year, and a new name from 2023. */
class CouncilYearsTest {
    private static final String OLD = "浅葱市/kojinjoho/";
    private static final String NEW = "浅葱市/johokokai/";
    private static final Map<String, Case> CASES = new TreeMap<>();

    @BeforeAll
    static void ingest(@TempDir Path data) throws Exception {
        var corpus = Corpus.open(data);
        var inputs = Inputs.of(List.of(Path.of("src/test/resources/linking/asagi")), Optional.of("浅葱市"))
                .files();
        new Ingest(corpus, Reader.here(ExtractSettings.standard()), Clock.systemUTC())
                .run(inputs, new IngestOptions(1, false, "ocr=never"), result -> {});
        corpus.cases().forEach(c -> CASES.put(c.id(), c));
    }

    @Test
    void numbersPutTogetherAreItemsOfTheirOwn() {
        var third = CASES.get(OLD + "2021-05-20/諮問3");
        var fourth = CASES.get(OLD + "2021-05-20/諮問4");
        assertEquals("防犯カメラの設置に係る個人情報の収集及び提供について", third.title());
        assertEquals(List.of(8, 9, 10, 11, 12), third.turns());
        assertEquals(third.turns(), fourth.turns());
        assertEquals(third.decision(), fourth.decision());
    }

    @Test
    void whatWasPutOffComesBackUnderItsNumber() {
        assertEquals(List.of(OLD + "2021-05-20/諮問3"), earlier(OLD + "2021-08-26/諮問3"));
        assertEquals(List.of(OLD + "2021-05-20/諮問4"), earlier(OLD + "2021-08-26/諮問4"));
    }

    @Test
    void aReportGoesBackToTheItemThatItNamesAndToNoOtherOfThatMeeting() {
        assertEquals(List.of(OLD + "2021-08-26/諮問4"), earlier(OLD + "2022-05-19/報告-1"));
        assertEquals(List.of(OLD + "2021-05-20/諮問1"), earlier(OLD + "2022-05-19/報告-2"));
    }

    @Test
    void aCouncilUnderANewNameIsTheSameBody() {
        assertEquals(List.of(OLD + "2022-05-19/諮問1"), earlier(NEW + "2023-06-01/報告2"));
        assertTrue(earlier(NEW + "2023-06-01/報告1").contains(OLD + "2022-05-19/報告-2"));
    }

    @Test
    void ofTwoItemsWithOneTitleTheDepartmentTells() {
        assertTrue(CASES.get(OLD + "2021-05-20/諮問1").forms().isEmpty());
        assertEquals(1, CASES.get(OLD + "2021-05-20/諮問2").forms().size());
    }

    @Test
    void anAnswerIsWithTheItemThatItAnswers() {
        assertEquals(
                List.of("諮問4の答申"),
                CASES.get(OLD + "2021-08-26/諮問4").forms().stream()
                        .map(form -> form.reason())
                        .toList());
    }

    @Test
    void oneContractorGivesWayToAnother() {
        assertEquals(
                List.of("株式会社みなと収納サービス", "きつつき収納株式会社"),
                CASES.get(OLD + "2022-05-19/報告-2").contractors().stream()
                        .map(Contractor::name)
                        .toList());
        assertEquals(
                List.of("きつつき収納株式会社"),
                CASES.get(NEW + "2023-06-01/報告1").contractors().stream()
                        .map(Contractor::name)
                        .toList());
    }

    private static List<String> earlier(String id) {
        return CASES.get(id).earlier().stream().map(CaseLink::id).toList();
    }
}
