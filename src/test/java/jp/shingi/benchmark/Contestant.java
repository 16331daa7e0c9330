package jp.shingi.benchmark;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.OcrMode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** One way to read a PDF from its file to text. None uses OCR. */
record Contestant(String name, Reading reading) {
    static final ExtractSettings SETTINGS = ExtractSettings.standard().with(OcrMode.NEVER);

    /** Reads a file and leaves the text to nobody. */
    interface Reading {
        void read(Path file) throws Exception;
    }

    static Contestant ours() {
        return new Contestant(
                "Shingi, full geometry",
                file -> new Extractor(SETTINGS).extract(file, file.getFileName().toString()));
    }

    static Contestant stripper() {
        return new Contestant("PDFBox PDFTextStripper", file -> {
            try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                new PDFTextStripper().writeText(document, new StringWriter());
            }
        });
    }

    /** What Tika does by default; its reader of PDFs is on the class path of the profile {@code bench} only. */
    static Optional<Contestant> tika() throws Exception {
        try {
            Class.forName("org.apache.tika.parser.pdf.PDFParser");
        } catch (ClassNotFoundException absent) {
            System.out.println("skipped: Tika's reader of PDFs is absent, run with -Pbench");
            return Optional.empty();
        }
        var parser = new AutoDetectParser();
        return Optional.of(new Contestant("Tika AutoDetectParser", file -> {
            try (var in = TikaInputStream.get(file)) {
                parser.parse(in, new BodyContentHandler(-1), new Metadata(), new ParseContext());
            }
        }));
    }

    /** Programs of the system that print text; those that are absent are told and left out. */
    static List<Contestant> programs() {
        var found = new ArrayList<Contestant>();
        program("pdftotext -layout", found, "pdftotext", "-q", "-layout", "FILE", "/dev/null");
        program("mutool draw -F txt", found, "mutool", "draw", "-q", "-F", "txt", "-o", "/dev/null", "FILE");
        return found;
    }

    private static void program(String name, List<Contestant> found, String... command) {
        try {
            new ProcessBuilder(command[0], "-v")
                    .redirectErrorStream(true)
                    .start()
                    .destroy();
        } catch (IOException absent) {
            System.out.printf("skipped: %s is absent%n", name);
            return;
        }
        found.add(new Contestant(name, file -> {
            var line = List.of(command).stream()
                    .map(word -> word.equals("FILE") ? file.toString() : word)
                    .toList();
            var process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) throw new IOException(line + " ended with " + process.exitValue());
        }));
    }
}
