package jp.shingi.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.text.Fold;
import jp.shingi.text.Rows;

/** Keys of councils in identifiers: the table {@code councils.tsv}, else six hex digits of the SHA-256 of the name in NFKC without spaces. */
final class Councils {
    private record Row(String ward, Pattern council, String key) {
        boolean takes(String ward, String name) {
            if (!this.ward.equals("*") && !this.ward.equals(ward)) return false;
            var own = name.startsWith(ward) ? name.substring(ward.length()) : name;
            return council.matcher(own.replaceFirst("^(?:[^区市町村]{1,8}[区市町村])", ""))
                            .matches()
                    || council.matcher(own).matches();
        }
    }

    private static final List<Row> ROWS = Rows.read(Councils.class, "councils.tsv").stream()
            .map(r -> new Row(r.get(0), Pattern.compile(r.get(1)), r.get(2)))
            .toList();

    private Councils() {}

    static String key(String ward, String council) {
        var name = Fold.withoutSpaces(Fold.nfkc(council));
        return ROWS.stream()
                .filter(row -> row.takes(Fold.withoutSpaces(ward), name))
                .map(Row::key)
                .findFirst()
                .orElseGet(() -> digest(name));
    }

    private static String digest(String name) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 3);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
