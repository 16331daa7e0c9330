package jp.shingi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.shingi.corpus.Corpus;
import jp.shingi.web.Site;
import jp.shingi.web.SiteSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "serve", description = "Serves the search site and the REST API until it is stopped.")
final class ServeCommand implements Callable<Integer> {
    private static final long PATIENCE_SECONDS = 10;

    @ParentCommand
    private Shingi shingi;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "address to listen on (default: 127.0.0.1, this machine only; 0.0.0.0 opens it to the network)")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "port to listen on (default: 8030; 0 takes a free one)")
    private int port = 8030;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return serve(shingi, host, port);
    }

    static Integer serve(Shingi shingi, String host, int port) throws IOException, InterruptedException {
        var console = shingi.console();
        var local = SiteSettings.local(port, new Version().number());
        var settings = new SiteSettings(host, port, local.patience(), local.atOnce(), local.version());
        var asked = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(asked, ended)));
        try (var library = new CorpusLibrary(Corpus.open(shingi.data), shingi.indexFolder());
                var searcher = shingi.searcher();
                var site = Site.start(settings, searcher, library)) {
            console.print(console.json() ? "{\"address\": \"%s\"}".formatted(site.address()) : site.address());
            console.out().flush();
            console.note("Open this address in a browser; stop with Ctrl-C. (ブラウザで上のアドレスを開いてください。終了は Ctrl-C)");
            asked.await();
        } finally {
            ended.countDown();
        }
        return Exit.DONE;
    }

    /** On Ctrl-C: what is being answered is answered, then everything is closed. */
    private static void end(CountDownLatch asked, CountDownLatch ended) {
        asked.countDown();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
