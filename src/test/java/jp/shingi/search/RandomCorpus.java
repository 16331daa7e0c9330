package jp.shingi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.shingi.corpus.Corpus;
import jp.shingi.model.Case;
import jp.shingi.model.Contractor;
import jp.shingi.model.Decision;
import jp.shingi.model.Document;
import jp.shingi.model.ItemKind;
import jp.shingi.model.Outcome;
import jp.shingi.model.Role;
import jp.shingi.model.Turn;
import jp.shingi.testing.Made;

/** A small corpus made of chance by seed: minutes of fictional wards, each with two cases. */
final class RandomCorpus {
    static final List<String> WORDS = List.of(
            "個人情報", "保護", "の", "委託", "する", "髙橋", "を", "再委託", "先", "に", "が", "㈱", "システム", "ｼｽﾃﾑ", "住基ネット", "、", "。",
            "目的外利用", "生活保護", "は", "第３１号", "取り扱い", "取扱い", "東京都", "京都", "<b>", "&amp;", "と", "平成24年", "監督", "です");

    private static final List<String> WARDS = List.of("みどり野区", "汐見区", "葉月市");

    private final Random random;
    final List<Document> documents = new ArrayList<>();
    final List<Case> cases = new ArrayList<>();

    RandomCorpus(long seed, int documents) {
        random = new Random(seed);
        for (int n = 0; n < documents; n++) add(n);
    }

    Corpus write(Path data) throws IOException {
        return Made.corpus(data, documents, cases);
    }

    String text() {
        var text = new StringBuilder();
        for (int n = 3 + random.nextInt(25); n > 0; n--) text.append(WORDS.get(random.nextInt(WORDS.size())));
        return text.toString();
    }

    private void add(int n) {
        var ward = WARDS.get(random.nextInt(WARDS.size()));
        var date = LocalDate.of(2010 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var turns = new ArrayList<Turn>();
        for (int turn = 1; turn <= 6; turn++)
            turns.add(Made.turn(
                    turn,
                    "委員",
                    Role.values()[random.nextInt(Role.values().length)],
                    text(),
                    List.of(turn <= 3 ? "諮問1" : "報告1")));
        var id = "ward-%012x".formatted(n);
        var decisions = List.of(decision("諮問1"), decision("報告1"));
        var document = Made.minutes(
                id,
                Made.source(id + ".txt", "0".repeat(64), 1),
                ward,
                "会議録",
                Optional.of(ward + "審議会"),
                Optional.of(date),
                turns,
                decisions);
        documents.add(document);
        cases.add(of(document, ItemKind.CONSULTATION, "諮問1", List.of(1, 2, 3), decisions.getFirst()));
        cases.add(of(document, ItemKind.REPORT, "報告1", List.of(4, 5, 6), decisions.getLast()));
    }

    private Decision decision(String item) {
        return Made.decision(item, Outcome.values()[random.nextInt(3)]);
    }

    private Case of(Document document, ItemKind kind, String item, List<Integer> turns, Decision decision) {
        var contractors = random.nextBoolean()
                ? List.<Contractor>of()
                : List.of(new Contractor("㈱ミナモ", "株式会社ミナモ", Optional.of("株式会社"), Optional.empty(), List.of()));
        return Made.of(
                document, item, item + "について", Optional.of(new Made.Item(kind, item, turns, decision)), contractors);
    }
}
