package jp.shingi.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.Case;
import jp.shingi.model.Coverage;
import jp.shingi.model.Decision;
import jp.shingi.model.Document;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.model.FormPart;
import jp.shingi.model.ItemKind;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Outcome;
import jp.shingi.model.Paragraph;
import jp.shingi.model.Part;
import jp.shingi.model.Quarantine;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Role;
import jp.shingi.model.Source;
import jp.shingi.model.Turn;
import jp.shingi.model.Warning;
import jp.shingi.normalise.Normaliser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
    private static final OptionalInt NONE = OptionalInt.empty();
    private static final String COUNCIL = "汐見区情報公開・個人情報保護審議会";
    private static final String RECEIPTS = "国民健康保険に関する業務に係る個人情報の処理業務の委託について";

    private static Document document(String hash, Part... parts) {
        var source = new Source(hash, "text/plain", "0".repeat(64), 1, NONE, Optional.empty(), ExtractorKind.TEXT);
        return new Normaliser()
                .normalise(new Document(
                        Document.SCHEMA,
                        "shiomi-" + hash.repeat(12).substring(0, 12),
                        source,
                        Optional.of("汐見区"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(parts),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** The same document as published at an address, with the notes of the crawl. */
    private static Document at(String uri, Document d, Warning... notes) {
        var source = new Source(uri, "text/plain", "0".repeat(64), 1, NONE, Optional.empty(), ExtractorKind.TEXT);
        return new Document(
                d.schema(),
                d.id(),
                source,
                d.ward(),
                d.wardCode(),
                d.title(),
                d.parts(),
                d.citations(),
                d.lawMentions(),
                d.contractors(),
                d.precedents(),
                d.corrections(),
                List.of(notes));
    }

    private static AgendaItem item(int number, String title, String... materials) {
        return new AgendaItem(
                "諮問" + number,
                ItemKind.CONSULTATION,
                OptionalInt.of(number),
                title,
                Optional.of("国保年金課"),
                List.of(materials));
    }

    private static Turn turn(int n, String text, String... items) {
        return new Turn(n, "会長", Optional.empty(), Role.CHAIR, text, NONE, List.of(), List.of(items), NONE);
    }

    private static MinutesPart minutes(
            String date, int session, List<AgendaItem> agenda, Outcome outcome, Turn... turns) {
        var day = LocalDate.parse(date);
        var u = Meeting.UNKNOWN;
        var meeting = new Meeting(
                Optional.of(COUNCIL),
                NONE,
                OptionalInt.of(session),
                Optional.of(day),
                OptionalInt.of(day.getYear()),
                u.start(),
                u.end(),
                u.venue(),
                List.of(),
                List.of(),
                NONE);
        var decisions = agenda.stream()
                .map(a -> new Decision(List.of(a.id()), outcome, "決定", NONE, List.of(), Optional.empty()))
                .toList();
        return new MinutesPart(
                Optional.of("会議録"), Optional.empty(), meeting, agenda, List.of(turns), decisions, List.of());
    }

    private static FormPart form(String title, Optional<String> material, List<String> heads, Field... more) {
        return form(title, material, heads, List.of(), more);
    }

    private static FormPart form(
            String title, Optional<String> material, List<String> heads, List<String> items, Field... more) {
        var subject = new Field("件名", FieldKey.SUBJECT, title, Optional.empty(), NONE, NONE, List.of());
        return new FormPart(
                Optional.of(title),
                Optional.empty(),
                material,
                Optional.empty(),
                items,
                Stream.concat(Stream.of(subject), Stream.of(more)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                heads.stream().map(h -> new Paragraph(h, NONE, List.of())).toList());
    }

    private static Field field(String label, String value) {
        return new Field(label, FieldKey.OTHER, value, Optional.empty(), NONE, NONE, List.of());
    }

    private static Map<String, Case> cases(Document... documents) {
        var linker = new Linker();
        for (var document : documents) linker.add(document);
        return linker.cases().stream().collect(Collectors.toMap(Case::id, Function.identity()));
    }

    @Test
    void anItemIsACaseWithItsTurnsAndItsDecision() {
        var all = cases(document(
                "a",
                minutes(
                        "2018-08-29",
                        2,
                        List.of(item(8, RECEIPTS)),
                        Outcome.APPROVED,
                        turn(1, "開会します。"),
                        turn(2, "諮問第8号です。", "諮問8"))));
        var one = all.get("shiomi/johokokai/2018-08-29/諮問8");
        assertEquals(List.of(2), one.turns());
        assertEquals(Outcome.APPROVED, one.decision().orElseThrow().outcome());
        assertEquals(List.of("委託"), one.subjects());
        assertEquals(List.of(1), all.get("shiomi-aaaaaaaaaaaa/0").turns(), "turns outside the items are reached too");
    }

    @Test
    void twoItemsWithOneTitleKeepTheirOwnForms() {
        var meeting =
                minutes("2018-08-29", 2, List.of(item(13, RECEIPTS, "1"), item(14, RECEIPTS, "2")), Outcome.APPROVED);
        var all = cases(document(
                "a",
                meeting,
                form(RECEIPTS, Optional.of("1"), List.of()),
                form(RECEIPTS, Optional.of("２"), List.of())));
        assertEquals(
                List.of(1),
                all.get("shiomi/johokokai/2018-08-29/諮問13").forms().stream()
                        .map(f -> f.part())
                        .toList());
        assertEquals(
                List.of(2),
                all.get("shiomi/johokokai/2018-08-29/諮問14").forms().stream()
                        .map(f -> f.part())
                        .toList());
    }

    @Test
    void formsOfAnotherFileComeByMeetingNumberAndTitle() {
        var meeting = document(
                "a", minutes("2018-08-29", 2, List.of(item(8, RECEIPTS), item(9, "名簿の外部提供について")), Outcome.APPROVED));
        var bySession = document("b", form("概要", Optional.empty(), List.of("平成30年度第2回審議会", "諮問第9号")));
        var byTitle = document("c", form("（諮問）" + RECEIPTS, Optional.empty(), List.of()));
        var stranger = document("d", form("広報紙の配布について", Optional.empty(), List.of()));
        var all = cases(meeting, bySession, byTitle, stranger);
        assertEquals(
                "shiomi-bbbbbbbbbbbb",
                all.get("shiomi/johokokai/2018-08-29/諮問9").forms().getFirst().document());
        assertEquals(
                "shiomi-cccccccccccc",
                all.get("shiomi/johokokai/2018-08-29/諮問8").forms().getFirst().document());
        assertTrue(all.containsKey("shiomi-dddddddddddd/0"), "a form without a meeting is a case of its own");
    }

    /** A correction of a form's items changed nothing: the number printed in its head won. */
    @Test
    void whatAFormIsSaidToBelongToIsSurerThanTheNumberInItsHead() {
        var meeting = document(
                "a", minutes("2018-08-29", 2, List.of(item(8, RECEIPTS), item(9, "名簿の外部提供について")), Outcome.APPROVED));
        var form = form("概要", Optional.empty(), List.of("平成30年度第2回審議会", "諮問第9号"), List.of("諮問8"));
        var all = cases(meeting, document("b", form));
        assertEquals(1, all.get("shiomi/johokokai/2018-08-29/諮問8").forms().size());
        assertEquals(List.of(), all.get("shiomi/johokokai/2018-08-29/諮問9").forms());
    }

    @Test
    void earlierDecisionsAreLinkedOrListedAsMissing() {
        var first = document("a", minutes("2018-08-29", 2, List.of(item(8, "証明書の交付に係る外部結合について")), Outcome.APPROVED));
        var meeting = minutes("2019-12-18", 3, List.of(item(16, "証明書の交付に係る結合内容の変更について", "1")), Outcome.APPROVED);
        var form = form(
                "証明書の交付に係る結合内容の変更について",
                Optional.of("1"),
                List.of(),
                field("過去の審議", "平成30年度第2回審議会 諮問第8号 了承済\n平成15年5月13日 諮問第4号 承認"));
        var all = cases(first, document("b", meeting, form));
        var late = all.get("shiomi/johokokai/2019-12-18/諮問16");
        assertEquals(
                List.of("shiomi/johokokai/2018-08-29/諮問8"),
                late.earlier().stream().map(l -> l.id()).toList());
        assertEquals(List.of("平成15年5月13日 諮問第4号"), late.missing());
        assertEquals(
                List.of("shiomi/johokokai/2019-12-18/諮問16"),
                all.get("shiomi/johokokai/2018-08-29/諮問8").later().stream()
                        .map(l -> l.id())
                        .toList());
        assertTrue(late.earlier().getFirst().reason().contains("諮問第8号"));
    }

    @Test
    void anItemThatWasPutOffComesBack() {
        var put = document("a", minutes("2018-08-29", 2, List.of(item(8, RECEIPTS)), Outcome.CONTINUED));
        var back = document("b", minutes("2018-10-24", 3, List.of(item(8, RECEIPTS)), Outcome.APPROVED));
        var link = cases(put, back)
                .get("shiomi/johokokai/2018-10-24/諮問8")
                .earlier()
                .getFirst();
        assertEquals("shiomi/johokokai/2018-08-29/諮問8", link.id());
        assertEquals("継続審議となった同じ諮問8", link.reason());
    }

    @Test
    void twoCopiesOfTheMinutesAreOneCase() {
        var agenda = List.of(item(8, RECEIPTS));
        var all = cases(
                document("a", minutes("2018-08-29", 2, agenda, Outcome.APPROVED)),
                document("b", minutes("2018-08-29", 2, agenda, Outcome.APPROVED, turn(1, "諮問第8号です。", "諮問8"))));
        var one = all.get("shiomi/johokokai/2018-08-29/諮問8");
        assertEquals("shiomi-bbbbbbbbbbbb", one.document());
        assertEquals("shiomi-aaaaaaaaaaaa", one.forms().getFirst().document());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfDocumentsDoesNotMatter(long seed) {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < 6; i++) {
            var meeting = minutes(
                    "2018-0%d-10".formatted(i + 1),
                    i + 1,
                    List.of(item(i + 1, "第" + i + "の業務の委託の変更について")),
                    Outcome.APPROVED);
            documents.add(document(
                    Character.toString('a' + i),
                    meeting,
                    form("第" + i + "の業務の委託の変更について", Optional.empty(), List.of())));
        }
        var straight = cases(documents.toArray(Document[]::new));
        Collections.shuffle(documents, new Random(seed));
        assertEquals(straight, cases(documents.toArray(Document[]::new)));
    }

    @Test
    void coverageTellsWhatIsMissingAndWhoCitesIt() {
        var form = form(RECEIPTS, Optional.of("1"), List.of(), field("過去の審議", "平成30年度第1回審議会で承認済"));
        var linker = new Linker();
        linker.add(document(
                "a",
                minutes("2018-10-24", 3, List.of(item(8, RECEIPTS, "1"), item(11, "名簿の外部提供について")), Outcome.APPROVED),
                form));
        var one = linker.coverage(linker.cases(), List.of()).getFirst();
        var sessions = one.sessions().getFirst();
        assertEquals(List.of(3), sessions.present());
        assertEquals(
                List.of(1, 2),
                sessions.missing().stream().map(Coverage.Missing::number).toList());
        assertEquals(Coverage.Known.CITED, sessions.missing().getFirst().known());
        assertEquals(Coverage.Known.NEVER_SEEN, sessions.missing().getLast().known());
        assertEquals(
                List.of(9, 10),
                one.consultations().getFirst().missing().stream()
                        .map(Coverage.Missing::number)
                        .toList());
    }

    @Test
    void aVersionThatWasReplacedAtItsSourceStandsWithTheCaseOfTheNewOne() {
        var replaced = Warning.of("replaced-at-source", "The site has a newer version of this document.");
        var address = "https://example.jp/kaigiroku_03.pdf";
        var sheet = "https://example.jp/shiryo_03.pdf";
        var meeting = minutes("2018-10-24", 3, List.of(item(8, RECEIPTS, "1")), Outcome.APPROVED);
        var cases = cases(
                at(address, document("a", meeting), replaced),
                at(address, document("b", minutes("2018-10-24", 3, List.of(item(8, RECEIPTS, "1")), Outcome.REJECTED))),
                at(sheet, document("c", form("点検の業務", Optional.empty(), List.of())), replaced),
                at(sheet, document("d", form("点検の業務", Optional.empty(), List.of()))));
        assertEquals(2, cases.size(), () -> cases.keySet().toString());
        var one = cases.get("shiomi/johokokai/2018-10-24/諮問8");
        assertEquals("shiomi-bbbbbbbbbbbb", one.document());
        assertEquals(Outcome.REJECTED, one.decision().orElseThrow().outcome());
        assertEquals(
                List.of("shiomi-aaaaaaaaaaaa"),
                one.forms().stream().map(f -> f.document()).toList());
    }

    @Test
    void aMissingMeetingWhoseFileIsInQuarantineIsToldSo() {
        var linker = new Linker();
        linker.add(at(
                "https://example.jp/kaigiroku_03.pdf",
                document("a", minutes("2018-10-24", 3, List.of(item(8, RECEIPTS)), Outcome.APPROVED))));
        var unread = new Quarantine(
                "https://example.jp/kaigiroku_02.pdf",
                Optional.empty(),
                9,
                Optional.empty(),
                QuarantineReason.DAMAGED,
                "the file ends in the middle",
                "ask for it again",
                Instant.EPOCH);
        var missing = linker.coverage(linker.cases(), List.of(unread))
                .getFirst()
                .sessions()
                .getFirst()
                .missing();
        assertEquals(
                List.of(Coverage.Known.NEVER_SEEN, Coverage.Known.QUARANTINED),
                missing.stream().map(Coverage.Missing::known).toList());
        assertEquals(
                List.of("https://example.jp/kaigiroku_02.pdf"),
                missing.getLast().by());
    }

    @Test
    void aMissingConsultationWhoseFileIsInQuarantineIsToldSo() {
        var linker = new Linker();
        linker.add(at(
                "https://example.jp/kojin/kaigiroku_03.pdf",
                document(
                        "a",
                        minutes(
                                "2018-10-24",
                                3,
                                List.of(item(8, RECEIPTS), item(12, "名簿の外部提供について")),
                                Outcome.APPROVED))));
        var unread = Stream.of("kojin/shimon_009.docx", "kojin/諮問第10号.pdf", "zaisei/shimon_011.pdf")
                .map(name -> new Quarantine(
                        "https://example.jp/" + name,
                        Optional.empty(),
                        9,
                        Optional.empty(),
                        QuarantineReason.DAMAGED,
                        "the file ends in the middle",
                        "ask for it again",
                        Instant.EPOCH))
                .toList();
        var missing = linker.coverage(linker.cases(), unread)
                .getFirst()
                .consultations()
                .getFirst()
                .missing();
        assertEquals(
                List.of(Coverage.Known.QUARANTINED, Coverage.Known.QUARANTINED, Coverage.Known.NEVER_SEEN),
                missing.stream().map(Coverage.Missing::known).toList());
    }

    @Test
    void keysOfCouncils() {
        assertEquals("johokokai", Councils.key("練馬区", "練馬区情報公開および個人情報保護運営審議会"));
        assertEquals("johokokai", Councils.key("新宿区", "情報公開・個人情報保護審議会"));
        assertEquals("kojinjoho", Councils.key("葉月市", "葉月市個人情報保護運営委員会"));
        assertEquals("1e2a5d".length(), Councils.key("葉月市", "葉月市都市計画審議会").length());
        assertEquals(Councils.key("葉月市", "葉月市 都市計画審議会"), Councils.key("葉月市", "葉月市都市計画審議会"));
    }
}
