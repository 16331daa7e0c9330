package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shingi.text.Rows;

/** The table of legal forms ({@code legalforms.tsv}) as one pattern, longest first. */
final class LegalForms {
    /** The form that a joint venture has; it is part of the name and stays as written. */
    static final String JOINT_VENTURE = "共同企業体";

    private static final Map<String, String> FORM_OF = new HashMap<>();

    /** Any legal form in folded text, with spaces inside brackets. */
    static final Pattern ANY = pattern();

    private LegalForms() {}

    /** The full form of a form as written. */
    static String full(String written) {
        return FORM_OF.get(written.replace(" ", ""));
    }

    private static Pattern pattern() {
        var written = new ArrayList<String>();
        for (var row : Rows.read(LegalForms.class, "legalforms.tsv")) {
            add(written, row.get(0), row.get(0));
            for (var shortening : row.get(1).split(" "))
                if (!shortening.isEmpty()) add(written, shortening, row.get(0));
        }
        written.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return Pattern.compile(String.join("|", alternatives(written)));
    }

    private static List<String> alternatives(List<String> written) {
        return written.stream()
                .map(w -> w.startsWith("（") ? "（ ?" + w.substring(1, w.length() - 1) + " ?）" : w)
                .toList();
    }

    private static void add(List<String> all, String written, String form) {
        var folded = Folded.of(written);
        if (FORM_OF.putIfAbsent(folded, form) == null) all.add(folded);
    }
}
