package jp.shingi.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shingi.text.Rows;

/**
 * Spellings of one compound word that differ in their kana: 取り扱い, 取扱い, 取扱, 取り扱う. Each row of {@code okurigana.tsv} gives
 * the parts of a word, from which all its spellings follow.
 */
record Okurigana(String first, String firstKana, String second, String nounKana, String verbEnding, String normal) {
    static final List<Okurigana> ALL = Rows.read(Okurigana.class, "okurigana.tsv").stream()
            .map(Okurigana::of)
            .toList();

    private static Okurigana of(List<String> row) {
        var normal = row.get(5).equals("-") ? row.get(0) + row.get(2) : row.get(5);
        return new Okurigana(row.get(0), kana(row.get(1)), row.get(2), kana(row.get(3)), kana(row.get(4)), normal);
    }

    /**
     * Spellings as a noun, with all or some of the kana; without any only where the verb is not written so too: 受渡, but not 見直, which
     * would cut 見直す in two.
     */
    Set<String> nouns() {
        var all = new LinkedHashSet<String>();
        for (var head : List.of(first + firstKana, first)) {
            all.add(head + second + nounKana);
            if (second.endsWith("わ")) all.add(head + second.substring(0, second.length() - 1) + nounKana);
        }
        if (!firstKana.isEmpty()) all.add(normal);
        if (nounKana.isEmpty() && firstKana.isEmpty()) all.remove(first + second);
        return all;
    }

    /** Dictionary forms as a verb; none where the word is only a noun. */
    Set<String> verbs() {
        if (verbEnding.isEmpty()) return Set.of();
        return new LinkedHashSet<>(List.of(first + firstKana + second + verbEnding, first + second + verbEnding));
    }

    /** Every spelling with the one that stands for all of them. */
    static Map<String, String> normalForms() {
        var forms = new LinkedHashMap<String, String>();
        for (var word : ALL) {
            word.nouns().forEach(noun -> forms.putIfAbsent(noun, word.normal));
            forms.putIfAbsent(word.normal, word.normal);
            word.verbs().forEach(verb -> forms.putIfAbsent(verb, word.normal));
        }
        return forms;
    }

    private static String kana(String cell) {
        return cell.equals("-") ? "" : cell;
    }
}
