package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.crawl.CrawlSettings;
import jp.shingi.crawl.Source;
import jp.shingi.crawl.SourceFiles;
import picocli.CommandLine.Option;

/** What all commands that ask sites share. */
final class CrawlOptions {
    @Option(
            names = "--contact",
            paramLabel = "URL",
            defaultValue = "${env:SHINGI_CONTACT}",
            description = "page or mailbox at which a site's owner reaches you, sent with every request; "
                    + "default: the environment's SHINGI_CONTACT")
    private Optional<String> contact = Optional.empty();

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "folder of the source files (default: DIR/corpus/sources)")
    private Optional<Path> sources = Optional.empty();

    CrawlSettings settings(long requests) {
        var version = Optional.ofNullable(CrawlOptions.class.getPackage().getImplementationVersion());
        return CrawlSettings.standard(version.orElse("development"))
                .with(contact.filter(text -> !text.isBlank()), requests);
    }

    Path folder(Path data) {
        return sources.orElse(data.resolve("corpus/sources"));
    }

    /** The sources with these names, or all; a name may also be a file. */
    List<Source> named(Path data, List<String> names) throws IOException {
        var all = SourceFiles.all(folder(data));
        if (names.isEmpty()) {
            if (all.isEmpty())
                throw new IOException(
                        "there are no sources in " + folder(data) + "; begin with: shingi source new URL");
            return all;
        }
        var chosen = new ArrayList<Source>();
        for (var name : names) chosen.add(one(all, name, folder(data)));
        return chosen;
    }

    private static Source one(List<Source> all, String name, Path folder) throws IOException {
        if (name.endsWith(".yaml") && Files.exists(Path.of(name))) return SourceFiles.read(Path.of(name));
        var found = all.stream().filter(source -> source.name().equals(name)).findFirst();
        if (found.isPresent()) return found.get();
        throw new IOException("there is no source %s in %s; there are: %s"
                .formatted(
                        name,
                        folder,
                        String.join(", ", all.stream().map(Source::name).toList())));
    }
}
