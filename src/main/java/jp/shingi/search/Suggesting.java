package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import jp.shingi.index.IndexField;
import jp.shingi.text.Fold;

/**
 * Completions: titles, contractors, articles and wards that contain what was typed, by their letters or by their reading in kana or
 * Latin letters. Made when first asked for; about 300 bytes for each.
 */
final class Suggesting {
    private final Snapshot snapshot;
    private List<Entry> entries = List.of();
    private boolean made;

    /** @param kana reading in hiragana */
    private record Entry(Suggestion suggestion, String key, String kana, String romaji) {}

    Suggesting(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Suggestion> of(String typed, int most) throws IOException {
        var key = Fold.key(typed);
        if (key.isEmpty() || most <= 0) return List.of();
        var kana = Romaji.hiragana(key);
        var latin = key.matches("[a-z' -]+") ? Romaji.simplified(key) : "";
        return entries().stream()
                .filter(entry -> rank(entry, key, kana, latin) < NONE)
                .sorted(Comparator.comparingInt((Entry entry) -> rank(entry, key, kana, latin))
                        .thenComparing(entry -> -entry.suggestion.count())
                        .thenComparing(entry -> entry.suggestion.text().length())
                        .thenComparing(entry -> entry.suggestion.text()))
                .map(Entry::suggestion)
                .limit(most)
                .toList();
    }

    private static final int NONE = 9;

    private static int rank(Entry entry, String key, String kana, String latin) {
        if (entry.key.startsWith(key)) return 0;
        if (entry.kana.startsWith(kana) && !kana.isEmpty()) return 1;
        if (!latin.isEmpty() && entry.romaji.startsWith(latin)) return 2;
        if (entry.key.contains(key)) return 3;
        if (kana.length() > 1 && entry.kana.contains(kana)) return 4;
        return latin.length() > 2 && entry.romaji.contains(latin) ? 5 : NONE;
    }

    private synchronized List<Entry> entries() throws IOException {
        if (made) return entries;
        var all = new ArrayList<Entry>();
        add(all, IndexField.CONTRACTOR, "contractor");
        add(all, IndexField.ARTICLE, "article");
        add(all, IndexField.WARD, "ward");
        add(all, IndexField.COUNCIL, "council");
        var titles = new TreeMap<String, Integer>();
        var docs = new ArrayList<Integer>();
        Column.forEachBit(snapshot.unit(Unit.CASE), docs::add);
        for (int doc : docs) titles.merge(snapshot.stored(doc).record().title(), 1, Integer::sum);
        for (var title : titles.entrySet()) all.add(entry(title.getKey(), "title", title.getValue()));
        entries = List.copyOf(all);
        made = true;
        return entries;
    }

    private void add(List<Entry> all, IndexField field, String kind) {
        var column = snapshot.column(field);
        var counts = column.counts(snapshot.unit(Unit.CASE));
        for (int n = 0; n < counts.length; n++) if (counts[n] > 0) all.add(entry(column.names()[n], kind, counts[n]));
    }

    private Entry entry(String text, String kind, int count) {
        var kana = Readings.of(snapshot.analysis(), text);
        return new Entry(new Suggestion(text, kind, count), Fold.key(text), kana, Romaji.simplified(Romaji.of(kana)));
    }
}
