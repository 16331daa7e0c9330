package jp.shingi.extract.pdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The {@code tesseract} program, where it is installed with the Japanese models. */
record Tesseract(Path program) {
    private static final long SECONDS = 120;

    /** A stretch of text that it read; places in pixels, confidence 0 to 100. */
    record Word(String text, int line, int left, int top, int width, int height, double confidence) {
        Word saying(String other) {
            return new Word(other, line, left, top, width, height, confidence);
        }
    }

    /** The program on the path, if it knows Japanese. */
    static Optional<Tesseract> find() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (var folder : path.split(File.pathSeparator)) {
            for (var name : List.of("tesseract", "tesseract.exe")) {
                var program = Path.of(folder).resolve(name);
                if (Files.isExecutable(program))
                    return Optional.of(new Tesseract(program)).filter(Tesseract::japanese);
            }
        }
        return Optional.empty();
    }

    private boolean japanese() {
        try {
            return run(List.of("--list-langs")).lines().anyMatch("jpn"::equals);
        } catch (IOException e) {
            return false;
        }
    }

    /** What it reads in a picture. */
    List<Word> read(Raster raster, int dpi, boolean vertical) throws IOException {
        var picture = Files.createTempFile("shingi-ocr", ".pgm");
        try {
            raster.write(picture);
            return words(run(List.of(
                    picture.toString(),
                    "stdout",
                    "--dpi",
                    String.valueOf(dpi),
                    "-l",
                    vertical ? "jpn_vert" : "jpn",
                    "--psm",
                    vertical ? "5" : "4",
                    "-c",
                    "preserve_interword_spaces=1",
                    "tsv")));
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private String run(List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        process.getOutputStream().close();
        var output = CompletableFuture.supplyAsync(() -> all(process));
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) throw new IOException("tesseract took too long");
            if (process.exitValue() != 0) throw new IOException("tesseract ended with " + process.exitValue());
            return output.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String all(Process process) {
        try (var in = process.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns: level page block paragraph line word left top width height confidence text. */
    private static List<Word> words(String tsv) {
        var words = new ArrayList<Word>();
        var line = 0;
        for (var row : tsv.lines().skip(1).map(text -> text.split("\t", -1)).toList()) {
            if (row.length < 12) continue;
            if (row[0].equals("4")) line++;
            if (!row[0].equals("5") || row[11].isBlank()) continue;
            words.add(new Word(
                    row[11].strip(),
                    line,
                    Integer.parseInt(row[6]),
                    Integer.parseInt(row[7]),
                    Integer.parseInt(row[8]),
                    Integer.parseInt(row[9]),
                    Double.parseDouble(row[10])));
        }
        return words;
    }
}
