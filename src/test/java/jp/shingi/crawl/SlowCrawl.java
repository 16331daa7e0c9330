package jp.shingi.crawl;

import java.nio.file.Path;
import java.util.List;
import jp.shingi.corpus.Corpus;

/** A crawl as a process of its own, so that a test can kill it in the middle. Arguments: source file, corpus. */
final class SlowCrawl {
    private SlowCrawl() {}

    public static void main(String[] arguments) throws Exception {
        var source = SourceFiles.read(Path.of(arguments[0]));
        var summaries = new Crawl(Corpus.open(Path.of(arguments[1])), CrawlSettings.standard("test"), event -> {})
                .run(List.of(source));
        System.out.println(summaries.getFirst().complete() ? "complete" : "stopped");
    }
}
