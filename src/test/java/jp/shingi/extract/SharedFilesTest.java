package jp.shingi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import jp.shingi.testing.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files beside the project, read through workers: text against its truth, and what must be refused. */
class SharedFilesTest {
    private static WorkerPool pool;

    @BeforeAll
    static void start() {
        pool = new WorkerPool(ExtractSettings.standard().with(OcrMode.NEVER), 1);
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fixtures/nerima-minutes-s9.docx, fixtures/nerima-minutes-s9.truth.txt, 0",
        "fixtures/nerima-minutes-s9.doc, fixtures/nerima-minutes-s9.truth.txt, 0",
        "fixtures/nerima-minutes-page-utf8.html, fixtures/nerima-minutes-page-utf8.truth.txt, 0",
        "fixtures/nerima-minutes-page-sjis.html, fixtures/nerima-minutes-page-sjis.truth.txt, 0",
        "forms-zoo/d09-suzukake-ketsugo.docx, forms-zoo/d09-suzukake-ketsugo.truth.txt, 0",
        "forms-zoo/d14-shiomi-shimon.docx, forms-zoo/d14-shiomi-shimon.truth.txt, 0",
        // the caption of a table is no line of its own
        "forms-zoo/d11-kirigahara-page.html, forms-zoo/d11-kirigahara-page.truth.txt, 0.004",
        // the names of the sheets are headings
        "forms-zoo/d10-minaseno-ichiran.xlsx, forms-zoo/d10-minaseno-ichiran.truth.txt, 0.013",
        "forms-zoo/d12-aizome-layout.txt, forms-zoo/d12-aizome-layout.truth.txt, 0"
    })
    void textIsThatOfTheTruth(String file, String truth, double most) throws Exception {
        var path = Shared.path(file);
        var wanted = Truth.of(Shared.path(truth));
        var read = Truth.of(pool.extract(path, path.getFileName().toString()));
        assertTrue(Truth.errorRate(wanted, read) <= most, () -> Truth.firstDifference(wanted, read));
    }

    @ParameterizedTest
    @CsvSource({
        "empty.pdf, EMPTY",
        "error-page.pdf, NOT_WHAT_IT_CLAIMS",
        "encrypted-user-password.pdf, ENCRYPTED",
        "zip-bomb.docx, TOO_LARGE",
        "xxe.docx, DAMAGED",
        "blank-3000-pages.pdf, NO_TEXT_LAYER"
    })
    void whatMustBeRefusedIs(String file, QuarantineReason reason) {
        var path = Shared.path("fixtures/" + file);
        var why = assertThrows(Unreadable.class, () -> pool.extract(path, file));
        assertEquals(reason, why.reason(), why.getMessage());
    }

    @Test
    void deepNestingLeavesTheOneTurn() throws Exception {
        var path = Shared.path("fixtures/deep-nesting.html");
        assertEquals(
                "（会長）　ただいまから審議会を開会します。",
                Block.text(pool.extract(path, "deep-nesting.html").blocks()));
    }

    @Test
    void nothingOfTheSiteStaysOnThePagesOfTheZoo() throws Exception {
        var site = Pattern.compile(
                "お問い合わせ|ファクス：|先頭へ|更新日：|掲載日：|Copyright|役に立ち|サイトマップ|添付ファイル|トップページ|文字サイズ|専用の閲覧|記事番号|\\]　ID:|このページの作成");
        try (var files = java.nio.file.Files.list(Shared.path("zoo"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                var text = Block.text(
                        pool.extract(file, file.getFileName().toString()).blocks());
                assertFalse(
                        site.matcher(text).find(),
                        () -> file + ": "
                                + site.matcher(text)
                                        .results()
                                        .map(r -> r.group())
                                        .toList());
                assertTrue(text.contains("会長") || text.contains("部会長") || text.contains("委員長"));
            }
        }
    }
}
