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
            "Reads the file of all corporations or of a month's changes (全件データ, 差分データ: CSV or its zip, Unicode or Shift_JIS, 30 columns) into corpus/register.",
            "The next ingest reads every document again, with the numbers."
        })
final class RegisterImportCommand implements Callable<Integer> {
    @ParentCommand
    private RegisterCommand register;

    @Parameters(paramLabel = "FILE", description = "the file as published")
    private Path csv;

    @Override
    public Integer call() throws IOException {
        var console = register.shingi.console();
        var result = RegisterImport.run(csv, Registers.folder(Corpus.open(register.shingi.data)));
        if (console.json()) {
            console.print(result);
        } else {
            long rejected = result.rejected().stream()
                    .mapToLong(RegisterImport.Rejected::rows)
                    .sum();
            console.print("%d rows read, %d names in the register, %d rows rejected"
                    .formatted(result.rows(), result.entries(), rejected));
            for (var one : result.rejected())
                console.note(
                        "%d rows with %s, the first of them row %d".formatted(one.rows(), one.reason(), one.first()));
        }
        return Exit.DONE;
    }
}
