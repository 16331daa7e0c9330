package jp.shingi.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.normalise.Register;
import jp.shingi.pipeline.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What the local table knows of a name, and how sure a match is. */
@Command(
        name = "find",
        header = "Looks a name up in the register.",
        description = {
            "Says whether a contractor of this name gets a number: certain, likely (by its place, or by a name of the past) or ambiguous (none).",
            "Old and new forms of characters, widths and spaces are one."
        })
final class RegisterFindCommand implements Callable<Integer> {
    @ParentCommand
    private RegisterCommand register;

    @Parameters(paramLabel = "NAME", description = "with its legal form: 株式会社あまつ風システムズ")
    private String name;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "an address or a municipality, by which namesakes are told apart")
    private Optional<String> place = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var console = register.shingi.console();
        var folder = Registers.folder(Corpus.open(register.shingi.data));
        var table = Register.open(folder);
        if (table.isEmpty())
            throw new IOException("no register was imported into " + folder + ": shingi register import FILE");
        var match = table.get().find(name, place);
        if (console.json()) {
            console.print(match);
        } else if (match.isEmpty()) {
            console.print("no corporation bears this name or bore it");
        } else {
            console.print(match.get().certainty().name().toLowerCase(java.util.Locale.ROOT));
            match.get().candidates().forEach(entry -> console.print("  " + line(entry)));
        }
        return match.isPresent() ? Exit.DONE : Exit.FAILED;
    }

    private static String line(Register.Entry entry) {
        return "%s  %s  %s%s%s%s"
                .formatted(
                        entry.number(),
                        entry.name(),
                        entry.prefecture(),
                        entry.city(),
                        entry.current() ? "" : "  (a name of the past)",
                        entry.closed() ? "  (closed)" : "");
    }
}
