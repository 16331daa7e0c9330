package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import jp.shingi.search.Searcher;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program as a person starts it: options that all commands share, and the list of commands. */
@Command(
        name = "shingi",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        // No header: with ScopeType.INHERIT it would stand as the description of every command in the list.
        description = {
            "Search for what Japanese councils deliberate (審議会の会議録・資料・評価書の横断検索).",
            "Documents that councils publish go in, a faceted search page comes out. Start with: shingi demo"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the message on standard error says what, where and what to do",
            "2:wrong usage",
            "3:done, but some input was quarantined"
        },
        subcommands = {
            DemoCommand.class,
            UpdateCommand.class,
            CrawlCommand.class,
            IngestCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            SimilarCommand.class,
            ContractorCommand.class,
            ServeCommand.class,
            ExportCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            StatsCommand.class,
            SourceCommand.class,
            RegisterCommand.class,
            VerifyCommand.class
        })
public final class Shingi {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".",
            scope = ScopeType.INHERIT,
            description = "where everything is kept: DIR/corpus and DIR/index (default: the current directory)")
    Path data;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "machine-readable on standard output")
    boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "no progress and no notes on standard error")
    boolean quiet;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "more about what is done, and where a fault lies")
    boolean verbose;

    /** {@code DIR/index}. */
    Path indexFolder() {
        return data.resolve("index");
    }

    /** The index, opened; whoever asks for it closes it. */
    Searcher searcher() throws IOException {
        return Searcher.open(indexFolder());
    }

    /** The streams, for the commands. */
    Console console() {
        return new Console(System.out, System.err, json, quiet, verbose);
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Logging.quiet();
        var code = commandLine().execute(arguments);
        System.out.flush();
        System.exit(code);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Shingi())
                .setExecutionExceptionHandler(new Failures())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExpandAtFiles(false);
    }
}
