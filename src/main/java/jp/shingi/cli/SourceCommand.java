package jp.shingi.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shingi.crawl.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "source", description = "Helps to write source files.", subcommands = SourceCommand.New.class)
final class SourceCommand {
    @ParentCommand
    private Shingi shingi;

    @Command(
            name = "new",
            description = "Drafts a source file from a council's list page: opens it and up to two pages below it.")
    static final class New implements Callable<Integer> {
        @ParentCommand
        private SourceCommand source;

        @Mixin
        private CrawlOptions options;

        @Parameters(paramLabel = "URL", description = "the council's list page")
        private URI address;

        @Option(
                names = "--name",
                paramLabel = "NAME",
                description = "write it to this name below the sources folder; without it the draft is printed")
        private Optional<String> name = Optional.empty();

        @Option(names = "--loopback", description = "the site is on this machine", hidden = true)
        private boolean loopback;

        @Override
        public Integer call() throws IOException, InterruptedException {
            var console = source.shingi.console();
            var draft = new Draft(options.settings(Long.MAX_VALUE), loopback).of(address);
            if (name.isEmpty()) {
                console.print(draft);
                return Exit.DONE;
            }
            var file = options.folder(source.shingi.data).resolve(name.get() + ".yaml");
            if (Files.exists(file)) throw new IOException(file + " exists already; nothing was written");
            write(file, draft);
            console.note("wrote %s; read it, then look at what it takes: shingi crawl --check %s"
                    .formatted(file, name.get()));
            return Exit.DONE;
        }

        private static void write(Path file, String draft) throws IOException {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, draft);
        }
    }
}
