package jp.shingi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.crawl.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "verify",
        description =
                "Recomputes all hashes of the corpus (raw files, WARC records, manifest) and says what does not match.")
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Override
    public Integer call() throws IOException {
        var console = shingi.console();
        var report = new Verification(Corpus.open(shingi.data), console::status).run();
        console.clear();
        if (console.json()) {
            console.print(report);
        } else {
            report.mismatches()
                    .forEach(wrong ->
                            console.print("%s: %s; %s".formatted(wrong.what(), wrong.problem(), wrong.remedy())));
            console.print("%,d raw files, %,d records in %,d WARC files, %,d manifest entries, %,d documents: %s"
                    .formatted(
                            report.rawFiles(),
                            report.warcRecords(),
                            report.warcFiles(),
                            report.entries(),
                            report.documents(),
                            report.sound()
                                    ? "all hashes match"
                                    : "%,d do not match"
                                            .formatted(report.mismatches().size())));
        }
        return report.sound() ? Exit.DONE : Exit.FAILED;
    }
}
