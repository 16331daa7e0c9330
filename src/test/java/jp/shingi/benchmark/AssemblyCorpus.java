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
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.corpus.Corpus;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.Role;
import jp.shingi.model.Source;
import jp.shingi.model.Turn;
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
        var cases = new ArrayList<Case>();
        try (var writing = corpus.write()) {
            for (var folder : folders.entrySet())
                for (var file : texts(folder.getKey())) {
                    var document = document(file, folder.getValue());
                    writing.put(document);
                    cases.add(whole(document));
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
        var meeting = new Meeting(
                text.lines().findFirst(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                date,
                date.map(day -> OptionalInt.of(Dates.fiscalYear(day))).orElse(OptionalInt.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalInt.empty());
        Part part = new MinutesPart(
                Optional.of(title), Optional.empty(), meeting, List.of(), turns(text), List.of(), List.of());
        return new Document(
                Document.SCHEMA,
                "assembly-" + sha.substring(0, 12),
                new Source(
                        file.getFileName().toString(),
                        "text/plain",
                        sha,
                        bytes.length,
                        OptionalInt.empty(),
                        Optional.empty(),
                        ExtractorKind.TEXT),
                Optional.of(ward),
                Optional.empty(),
                Optional.of(title),
                List.of(part),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Turn> turns(String text) {
        var turns = new ArrayList<Turn>();
        for (var piece : text.split("(?m)^(?=○)")) {
            if (!piece.startsWith("○")) continue;
            var opening = OPENING.matcher(piece.strip());
            var speaker = opening.matches() ? opening.group(1) : "";
            var said = opening.matches() ? opening.group(2) : piece.substring(1).strip();
            turns.add(new Turn(
                    turns.size() + 1,
                    speaker,
                    Optional.empty(),
                    role(speaker),
                    said,
                    OptionalInt.empty(),
                    List.of(),
                    List.of(),
                    OptionalInt.empty()));
        }
        return turns;
    }

    private static Role role(String speaker) {
        if (CHAIR.matcher(speaker).find()) return Role.CHAIR;
        return OFFICIAL.matcher(speaker).find() ? Role.OFFICIAL : Role.MEMBER;
    }

    private static Case whole(Document document) {
        var meeting = ((MinutesPart) document.parts().getFirst()).meeting();
        return new Case(
                document.id() + "/0",
                document.ward(),
                Optional.empty(),
                meeting.council(),
                Optional.empty(),
                meeting.date(),
                meeting.fiscalYear(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                document.title().orElseThrow(),
                Optional.empty(),
                document.id(),
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
