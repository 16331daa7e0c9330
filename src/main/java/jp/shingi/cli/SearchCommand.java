package jp.shingi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.shingi.search.KwicRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "search",
        description = "Finds cases, passages or documents.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  shingi search '生活保護 委託'",
            "  shingi search '\"目的外利用\" -報告 区:みどり野区 年:平成30年度'",
            "  shingi search USBメモリ --unit passage --role member --json",
            "  shingi search 再委託 --kwic --by right --group ward"
        })
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..1",
            description = "words, \"phrases\", -not, OR, (…), field:value; none: everything")
    private String query = "";

    @Mixin
    private SearchOptions options;

    @Option(names = "--page", paramLabel = "N", description = "page of hits, from 1 (default: 1)")
    private int page = 1;

    @Option(names = "--size", paramLabel = "N", description = "hits of a page (default: 10)")
    private int size = 10;

    @Option(names = "--explain", description = "tell of each hit why it matched")
    private boolean explain;

    @Option(names = "--kwic", description = "keyword in context over passages instead of hits")
    private boolean kwic;

    @Option(
            names = "--by",
            paramLabel = "left|right|date",
            description = "with --kwic: what the lines are sorted by (default: date)")
    private KwicRequest.Order order = KwicRequest.Order.DATE;

    @Option(
            names = "--group",
            paramLabel = "none|ward|role|year",
            description = "with --kwic: what the lines are counted by")
    private KwicRequest.Group group = KwicRequest.Group.NONE;

    @Option(names = "--context", paramLabel = "N", description = "with --kwic: characters on each side (default: 30)")
    private int context = 30;

    @Override
    public Integer call() throws IOException {
        var console = shingi.console();
        var request = options.request(query, page, size, explain);
        try (var searcher = shingi.searcher()) {
            if (kwic) {
                var concordance = searcher.kwic(new KwicRequest(request, order, group, context));
                if (console.json()) console.print(concordance);
                else ConcordanceText.lines(concordance).forEach(console::print);
            } else {
                var result = searcher.search(request);
                if (console.json()) console.print(result);
                else ResultText.lines(result, request).forEach(console::print);
            }
        }
        return Exit.DONE;
    }
}
