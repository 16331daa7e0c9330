package jp.shingi.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.shingi.normalise.Register.Entry;

/**
 * Imports the bulk file of the National Tax Agency (基本3情報ダウンロード, CSV, Shift_JIS or Unicode, 30 columns without a head row, リソース定義書 4) into the
 * folder of a {@link Register}. Whole files and differences may be imported one after the other; a corporation keeps every name it had.
 */
public final class RegisterImport {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final int COLUMNS = 30;
    private static final int NUMBER = 1;
    private static final int PROCESS = 2;
    private static final int CHANGED = 5;
    private static final int NAME = 6;
    private static final int PREFECTURE = 9;
    private static final int CITY = 10;
    private static final int CLOSED = 18;
    private static final int LATEST = 23;
    private static final int HIDDEN = 29;
    /** 処理区分 99: the entry was deleted. */
    private static final String DELETED = "99";

    private RegisterImport() {}

    /**
     * What an import did.
     *
     * @param rows read
     * @param entries names in the register now
     * @param rejected rows with other than 30 columns, a wrong check digit, or deleted, with their line number and reason
     */
    public record Result(long rows, long entries, List<String> rejected) {}

    /** @throws IOException if the file cannot be read or the folder cannot be written */
    public static Result run(Path csv, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, TreeSet<String>> buckets = new HashMap<>();
        var rejected = new ArrayList<String>();
        long rows = 0;
        try (var reader = reader(csv)) {
            for (var row = Csv.next(reader); !row.isEmpty(); row = Csv.next(reader)) {
                rows++;
                var reason = reason(row);
                if (reason.isEmpty()) keep(buckets, entry(row));
                else rejected.add("row " + rows + ": " + reason);
            }
        }
        return new Result(rows, write(buckets, folder), rejected);
    }

    private static String reason(List<String> row) {
        if (row.size() != COLUMNS) return row.size() + " columns instead of " + COLUMNS;
        if (CorporateNumber.read(row.get(NUMBER)).isEmpty())
            return "the check digit of " + row.get(NUMBER) + " is wrong";
        return row.get(PROCESS).equals(DELETED) || row.get(HIDDEN).equals("1") ? "deleted or not to be searched" : "";
    }

    private static Entry entry(List<String> row) {
        return new Entry(
                row.get(NUMBER),
                row.get(NAME).replace('\t', ' '),
                row.get(PREFECTURE),
                row.get(CITY),
                row.get(LATEST).equals("1"),
                row.get(CHANGED),
                !row.get(CLOSED).isEmpty());
    }

    private static void keep(Map<String, TreeSet<String>> buckets, Entry entry) {
        buckets.computeIfAbsent(RegisterKey.bucket(RegisterKey.of(entry.name())), b -> new TreeSet<>())
                .add(entry.line());
    }

    /** Joins the new rows to those that are there; the newest row of a corporation and name tells whether it still bears it. */
    private static long write(Map<String, TreeSet<String>> buckets, Path folder) throws IOException {
        for (var bucket : buckets.entrySet()) {
            var file = folder.resolve(bucket.getKey() + ".tsv");
            Map<String, Entry> entries = new java.util.TreeMap<>();
            if (Files.exists(file)) Files.readAllLines(file, UTF_8).forEach(line -> join(entries, Entry.parse(line)));
            bucket.getValue().forEach(line -> join(entries, Entry.parse(line)));
            try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
                for (var entry : entries.values()) out.append(entry.line()).append('\n');
            }
        }
        return count(folder);
    }

    private static void join(Map<String, Entry> entries, Entry entry) {
        entries.merge(
                entry.number() + "\t" + entry.name(), entry, (a, b) -> b.since().compareTo(a.since()) >= 0 ? b : a);
    }

    private static long count(Path folder) throws IOException {
        long count = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                try (var lines = Files.lines(file, UTF_8)) {
                    count += lines.count();
                }
            }
        }
        return count;
    }

    private static BufferedReader reader(Path csv) throws IOException {
        var charset = isUtf8(csv) ? UTF_8 : SHIFT_JIS;
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(csv), charset));
        reader.mark(1);
        if (reader.read() != '\ufeff') reader.reset();
        return reader;
    }

    private static boolean isUtf8(Path csv) throws IOException {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(csv), decoder))) {
            for (int i = 0; i < 200 && lines.readLine() != null; i++) {}
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
