package jp.shingi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "show", description = "A document, a case, or one passage: readable text, or --json.")
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Parameters(
            paramLabel = "ID",
            description = {
                "a document (midorino-5f0c2a9e41b7), a passage of it (…#t12, …#f1.3, …#s2.1),",
                "or a case (midorino/johokokai/2012-03-14/諮問31)"
            })
    private String id;

    @Option(
            names = "--page",
            paramLabel = "N",
            description = "a picture (SVG) of page N of a PDF on standard output, with the boxes of what was read")
    private OptionalInt page = OptionalInt.empty();

    @Override
    public Integer call() throws IOException {
        var console = shingi.console();
        var corpus = Corpus.open(shingi.data);
        if (page.isPresent()) return picture(console, corpus, page.getAsInt());
        var hash = id.indexOf('#');
        if (hash > 0) return passage(console, corpus, id.substring(0, hash), id.substring(hash + 1));
        var document = corpus.document(id);
        if (document.isPresent()) return show(console, document.get(), readable(corpus, document.get()));
        var found = corpus.caseOf(id);
        if (found.isPresent()) return show(console, found.get(), readable(corpus, found.get()));
        return absent(console, id);
    }

    private Integer picture(Console console, Corpus corpus, int number) throws IOException {
        var document = corpus.document(id.replaceFirst("#.*", ""));
        if (document.isEmpty()) return absent(console, id);
        var original = corpus.original(document.get());
        if (original.isEmpty() || document.get().source().pages().isEmpty()) {
            console.alarm(id + " has no pages that can be drawn; only PDFs have");
            return Exit.FAILED;
        }
        try {
            console.out().print(PageView.svg(document.get(), original.get(), number));
            return Exit.DONE;
        } catch (Unreadable e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Integer passage(Console console, Corpus corpus, String documentId, String place) {
        var passage = corpus.document(documentId).flatMap(document -> Passage.find(document, place));
        if (passage.isEmpty()) return absent(console, documentId + "#" + place);
        return show(console, passage.get().value(), passage.get().lines());
    }

    private static List<String> readable(Corpus corpus, Case one) {
        return Readable.caseOf(one, corpus.document(one.document()));
    }

    private static List<String> readable(Corpus corpus, Document document) throws IOException {
        var lines = new ArrayList<>(Readable.document(document));
        lines.addAll(ClausesText.lines(corpus, document));
        return lines;
    }

    private static Integer show(Console console, Object value, List<String> lines) {
        if (console.json()) console.print(value);
        else lines.forEach(console::print);
        return Exit.DONE;
    }

    private static Integer absent(Console console, String id) {
        console.alarm(
                "nothing in the corpus is called %s; `shingi search` prints the identifiers it finds, `shingi stats` what is there"
                        .formatted(id));
        return Exit.FAILED;
    }
}
