package jp.shingi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The register of corporations by which contractors get their 法人番号. */
@Command(
        name = "register",
        header = "The register of corporations.",
        description = "Contractors get their 法人番号 from the file that the National Tax Agency publishes.",
        subcommands = {RegisterImportCommand.class, RegisterFindCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class RegisterCommand {
    @ParentCommand
    Shingi shingi;
}
