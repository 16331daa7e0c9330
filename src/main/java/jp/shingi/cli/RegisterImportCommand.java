package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.normalise.RegisterImport;
import jp.shingi.pipeline.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The published file → the local table. */
@Command(
        name = "import",
        header = "Reads the published file of corporations.",
        description = {
            "Reads the CSV file of all corporations (全件データ, Unicode or Shift_JIS, 30 columns) into corpus/register.",
            "The next ingest reads every document again, with the numbers."
        })
final class RegisterImportCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @ParentCommand
    private RegisterCommand register;

    @Parameters(paramLabel = "CSV", description = "the file as published")
    private Path csv;

    @Override
    public Integer call() throws IOException {
        var console = register.shingi.console();
        var result = RegisterImport.run(csv, Registers.folder(Corpus.open(register.shingi.data)));
        if (console.json()) {
            console.print(result);
        } else {
            console.print("%d rows read, %d names in the register, %d rows rejected"
                    .formatted(
                            result.rows(), result.entries(), result.rejected().size()));
            result.rejected().stream().limit(SHOWN).forEach(console::note);
            if (result.rejected().size() > SHOWN) console.note("… the rest with --json");
        }
        return Exit.DONE;
    }
}
