package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.shingi.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A crawl that is killed again and again ends with the same corpus as one that is left alone. */
class KilledCrawlTest {
    private static final int MEETINGS = 12;
    private static final int FILES = 3;
    private static final int MOST_KILLS = 30;

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void killedAnywhereItGoesOn() throws Exception {
        try (var site = site()) {
            var yaml = folder.resolve("test.yaml");
            Files.writeString(yaml, yaml(site));
            var kills = 0;
            var output = folder.resolve("out.txt").toFile();
            for (var wait = 350; kills < MOST_KILLS; wait += 40) {
                var process = start(yaml, output);
                if (process.waitFor(wait, TimeUnit.MILLISECONDS)) break;
                process.destroyForcibly().waitFor();
                kills++;
            }
            var last = start(yaml, output);
            assertTrue(last.waitFor(60, TimeUnit.SECONDS));
            assertEquals("complete", Files.readString(output.toPath()).strip());
            assertTrue(kills >= 3, "killed only %d times: the test shows nothing".formatted(kills));
            sameAsUndisturbed(site);
            nothingTwiceBeyondWhatWasInTheAir(site, kills);
        }
    }

    private void sameAsUndisturbed(Site site) throws Exception {
        var manifest = Manifest.of(folder.resolve("killed/corpus"));
        var addresses = new HashSet<String>();
        manifest.versions().forEach(entry -> assertTrue(addresses.add(entry.address()), entry.address()));
        assertEquals(MEETINGS * FILES, addresses.size());
        var report = new Verification(Corpus.open(folder.resolve("killed")), name -> {}).run();
        assertTrue(report.sound(), report.mismatches().toString());
        try (var bodies = Files.list(folder.resolve("killed/corpus/crawl/test/bodies"))) {
            assertEquals(0, bodies.count());
        }
    }

    /** Only the one request that was under way at a kill may be made again; the last runs look at pages anew. */
    private static void nothingTwiceBeyondWhatWasInTheAir(Site site, int kills) {
        Map<String, Integer> counts = new HashMap<>();
        site.paths().stream()
                .filter(path -> path.endsWith(".pdf"))
                .forEach(path -> counts.merge(path, 1, Integer::sum));
        var again = counts.values().stream().mapToInt(count -> count - 1).sum();
        assertTrue(again <= kills, "%d documents asked again after %d kills".formatted(again, kills));
    }

    private Process start(Path yaml, java.io.File output) throws java.io.IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowCrawl.class.getName(),
                        yaml.toString(),
                        folder.resolve("killed").toString()))
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Site site() {
        var site = new Site();
        var list = new StringBuilder();
        for (var meeting = 1; meeting <= MEETINGS; meeting++) {
            list.append("<a href='m%d.html'>第%d回</a>".formatted(meeting, meeting));
            var page = new StringBuilder();
            for (var file = 1; file <= FILES; file++) {
                page.append("<a href='m%d-%d.pdf'>資料%d</a>".formatted(meeting, file, file));
                site.pdf(
                        "/m%d-%d.pdf".formatted(meeting, file),
                        "meeting %d file %d ".formatted(meeting, file).repeat(2_000));
            }
            site.page("/m%d.html".formatted(meeting), page.toString());
        }
        return site.page("/list.html", list.toString());
    }

    private static String yaml(Site site) {
        return """
                council: みどり野区個人情報保護審議会
                ward: みどり野区
                start: ["%s"]
                hosts: [127.0.0.1]
                delay: 25ms
                loopback: true
                levels:
                  - links: [{text: '第\\d+回'}]
                  - files: [{address: '\\.pdf$'}]
                """.formatted(site.address("/list.html"));
    }
}
