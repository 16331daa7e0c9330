package jp.shingi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.corpus.Corpus;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.model.Role;
import jp.shingi.model.Turn;
import jp.shingi.testing.Made;
import jp.shingi.text.Dates;

/**
 * Assembly minutes as text (a line {@code ○speaker　text} opens each turn) made into a corpus, so that search can be measured without the
 * stages before it. Each meeting is one document and one case.
 */
public final class AssemblyCorpus {
    private static final Pattern OPENING = Pattern.compile("^○([^　\\n]{0,40})　(.*)$", Pattern.DOTALL);
    private static final Pattern OFFICIAL = Pattern.compile("(長|知事|技監|総監|主幹|理事|参事)(?:[（(].*)?$");
    private static final Pattern CHAIR = Pattern.compile("(委員長|議長|会長|座長)(?:[（(].*)?$");

    private AssemblyCorpus() {}

    /** Writes a corpus below {@code data}, unless it is there. @param folders with the ward whose minutes they hold */
    public static Corpus make(Path data, Map<Path, String> folders) throws IOException {
        var corpus = Corpus.open(data);
        if (Files.exists(data.resolve("corpus/cases"))) return corpus;
        try (var writing = corpus.write()) {
            var cases = new ArrayList<Case>();
            for (var folder : folders.entrySet())
                for (var file : texts(folder.getKey())) {
                    var document = document(file, folder.getValue());
                    writing.put(document);
                    cases.add(Made.of(document, "0", document.title().orElseThrow(), Optional.empty(), List.of()));
                }
            writing.putCases(cases);
        }
        return corpus;
    }

    /** The text files below a folder, in the order of their paths. */
    public static List<Path> texts(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(Path file, String ward) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.UTF_8);
        var sha = sha256(bytes);
        var date = Dates.first(text.substring(0, Math.min(300, text.length())));
        var title = text.lines().limit(2).reduce((a, b) -> a + " " + b).orElse(file.toString());
        var source = Made.source(file.getFileName().toString(), sha, bytes.length);
        var council = text.lines().findFirst();
        return Made.minutes(
                "assembly-" + sha.substring(0, 12), source, ward, title, council, date, turns(text), List.of());
    }

    private static List<Turn> turns(String text) {
        var turns = new ArrayList<Turn>();
        for (var piece : text.split("(?m)^(?=○)")) {
            if (!piece.startsWith("○")) continue;
            var opening = OPENING.matcher(piece.strip());
            var speaker = opening.matches() ? opening.group(1) : "";
            var said = opening.matches() ? opening.group(2) : piece.substring(1).strip();
            turns.add(Made.turn(turns.size() + 1, speaker, role(speaker), said, List.of()));
        }
        return turns;
    }

    private static Role role(String speaker) {
        if (CHAIR.matcher(speaker).find()) return Role.CHAIR;
        return OFFICIAL.matcher(speaker).find() ? Role.OFFICIAL : Role.MEMBER;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
