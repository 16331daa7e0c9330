package jp.shingi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong, for a person: a fault of the surroundings in one sentence, a bug of ours with its stack. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        var verbose = arguments.hasMatchedOption("--verbose")
                || arguments.subcommands().stream().anyMatch(sub -> sub.hasMatchedOption("--verbose"));
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            System.err.println("shingi: " + told(failure));
            if (verbose) failure.printStackTrace(System.err);
        } else {
            System.err.println("shingi: this is a bug in shingi; please report it with the lines below.");
            failure.printStackTrace(System.err);
        }
        return Exit.FAILED;
    }

    private static String told(Exception failure) {
        var cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        return switch (cause) {
            case java.nio.file.NoSuchFileException absent -> absent.getFile() + " does not exist";
            case java.nio.file.AccessDeniedException denied -> "no right to read or write " + denied.getFile();
            default -> cause.getMessage() == null ? cause.toString() : cause.getMessage();
        };
    }
}
