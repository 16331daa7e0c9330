package jp.shingi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.export.Export;
import jp.shingi.export.Format;
import jp.shingi.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "export",
        description = "The corpus, or the result of a query, for other programs: all of it, streamed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  shingi export --format jsonl --out corpus.jsonl",
            "  shingi export --what cases --format csv --out cases.csv",
            "  shingi export --format xlsx --out itaku.xlsx 委託 --year 2019-2023"
        })
final class ExportCommand implements Callable<Integer> {
    /** What is written where no query is given. */
    enum What {
        DOCUMENTS,
        CASES
    }

    @ParentCommand
    private Shingi shingi;

    @Parameters(paramLabel = "QUERY", arity = "0..1", description = "write what this finds instead of the corpus")
    private String query = "";

    @Mixin
    private SearchOptions options;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "jsonl|json|csv|tsv|xlsx",
            description =
                    "JSON keeps the corpus format; tables have a line for each turn, field, section and paragraph")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write (default: standard output)")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--what",
            paramLabel = "documents|cases",
            description = "without a query: documents (default) or cases")
    private What what = What.DOCUMENTS;

    @Override
    public Integer call() throws IOException {
        var request = options.request(query, 1, SearchRequest.of("").size(), false);
        if (out.isEmpty()) write(request, shingi.console().out());
        else replace(request, out.get().toAbsolutePath());
        return Exit.DONE;
    }

    /** A file is there whole or not at all. */
    private void replace(SearchRequest request, Path file) throws IOException {
        var part = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
        try {
            try (var stream = Files.newOutputStream(part)) {
                write(request, stream);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        shingi.console().note("%s: %,d bytes".formatted(file, Files.size(file)));
    }

    private void write(SearchRequest request, OutputStream stream) throws IOException {
        if (!request.q().isBlank() || !request.filters().isEmpty()) {
            try (var searcher = shingi.searcher()) {
                Export.hits(searcher, request, format, stream);
            }
            return;
        }
        var corpus = Corpus.open(shingi.data);
        switch (what) {
            case CASES -> Export.cases(corpus.cases().stream(), format, stream);
            case DOCUMENTS -> {
                try (var documents = corpus.documents()) {
                    Export.documents(documents, format, stream);
                }
            }
        }
    }
}
