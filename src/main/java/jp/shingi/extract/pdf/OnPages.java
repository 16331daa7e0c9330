package jp.shingi.extract.pdf;

import java.util.Optional;
import java.util.TreeMap;
import jp.shingi.model.Warning;

/** How many characters of each page something befell: one warning for the document, which names the pages. */
final class OnPages {
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

    void add(int page, long count) {
        if (count > 0) counts.merge(page, (int) count, Integer::sum);
    }

    /**
     * The warning, on the first of the pages; none where nothing was counted.
     *
     * @param sentence with one place for the number of characters
     */
    Optional<Warning> asWarning(String code, String sentence) {
        if (counts.isEmpty()) return Optional.empty();
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var pages = counts.size() == 1 ? "" : " (pages %s)".formatted(pages());
        return Optional.of(Warning.on(counts.firstKey(), code, sentence.formatted(all) + pages));
    }

    /** {@code 1, 3–5, 9}. */
    private String pages() {
        var text = new StringBuilder();
        var last = -1;
        for (int page : counts.keySet()) {
            var next = counts.higherKey(page);
            if (last == page - 1 && next != null && next == page + 1) {
                if (text.charAt(text.length() - 1) != '–') text.append('–');
            } else if (last == page - 1 && text.charAt(text.length() - 1) == '–') {
                text.append(page);
            } else {
                text.append(text.isEmpty() ? "" : ", ").append(page);
            }
            last = page;
        }
        return text.toString();
    }
}
