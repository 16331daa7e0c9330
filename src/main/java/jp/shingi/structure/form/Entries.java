package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.table.Plain;

/** Blocks → entries, and entries → entries in which every value is whole. */
final class Entries {
    private static final Pattern OMITTED = Pattern.compile("^[※*＊]?[（(]?(添付)?省略[）)]?$");
    private static final Pattern GOES_ON = Pattern.compile("[（(](続き|つづき|続|承前)[）)]$|の続き$");

    private Entries() {}

    /** All entries of one form, its text blocks read together. */
    static List<Entry> of(List<Block> blocks) {
        var entries = new ArrayList<Entry>();
        var texts = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Table table && FormShape.grid(table) && !inValue(table, texts)) {
                if (goesOn(table)) within(entries, texts);
                texts(entries, texts, blocks);
                entries.addAll(table(table));
            } else {
                texts.add(block);
            }
        }
        texts(entries, texts, blocks);
        return whole(entries);
    }

    /** Whether the table begins with the rest of a value that began in the table before it: a page end cut the row. */
    private static boolean goesOn(Table table) {
        var first = table.row(0);
        return first.size() > 1
                && first.getFirst().text().isBlank()
                && !first.getLast().text().isBlank();
    }

    /** Text on a page that one row fills from top to bottom: it stands between two tables, and in the value. */
    private static void within(List<Entry> entries, List<Block> texts) {
        if (last(entries).isEmpty() || texts.isEmpty()) return;
        entries.add(new Entry.More(List.copyOf(texts)));
        texts.clear();
    }

    /** Text below a table goes on with its last value, or holds labels of its own. */
    private static void texts(List<Entry> entries, List<Block> texts, List<Block> form) {
        var more = last(entries).map(pair -> Trailing.count(pair, texts)).orElse(0);
        texts.subList(0, more).forEach(block -> entries.add(new Entry.More(List.of(block))));
        entries.addAll(LabelLines.entries(texts.subList(more, texts.size()), form));
        texts.clear();
    }

    /** A table without a label of the table of labels, below text that has some, belongs to the value above it. */
    private static boolean inValue(Table table, List<Block> texts) {
        return !FormShape.holdsFields(table) && LabelLines.known(texts) > 0;
    }

    /** Entries of a table by its shape. */
    static List<Entry> table(Table table) {
        if (CornerTable.is(table)) return CornerTable.entries(table);
        if (AboveTable.is(table)) return AboveTable.entries(table);
        if (RegisterTable.is(table)) return RegisterTable.entries(table);
        var pairs = PairTable.entries(table).stream().flatMap(SidePairs::split).toList();
        return table.ruled() ? TornLabels.closed(pairs) : TornLabels.joined(pairs);
    }

    /** Values with their continuations: rows without a label, labels repeated after a page break. */
    static List<Entry> whole(List<Entry> entries) {
        var whole = new ArrayList<Entry>();
        for (var entry : entries) {
            switch (entry) {
                case Entry.Loose loose -> whole.add(loose);
                case Entry.More more -> more(whole, more);
                case Entry.Pair pair -> {
                    var last = last(whole);
                    if (last.filter(before -> repeats(before, pair)).isPresent())
                        whole.set(whole.size() - 1, last.get().and(pair.value()));
                    else whole.add(pair);
                }
            }
        }
        return whole;
    }

    private static void more(List<Entry> whole, Entry.More more) {
        var last = last(whole);
        var text = Plain.fold(Block.text(more.value()));
        if (last.isPresent() && !OMITTED.matcher(text).matches())
            whole.set(whole.size() - 1, last.get().and(more.value()));
        else whole.add(new Entry.Loose(more.value()));
    }

    private static Optional<Entry.Pair> last(List<Entry> whole) {
        return !whole.isEmpty() && whole.getLast() instanceof Entry.Pair pair ? Optional.of(pair) : Optional.empty();
    }

    /** The same label again: with the same item number, marked as going on, or at the head of the next page. */
    private static boolean repeats(Entry.Pair before, Entry.Pair next) {
        if (before.row().isPresent() || next.row().isPresent()) return false;
        var one = Label.of(Block.text(before.label()));
        var two = Label.of(Block.text(next.label()));
        var text = GOES_ON.matcher(two.text()).replaceFirst("");
        if (!Plain.fold(one.text()).equals(Plain.fold(text)) || !before.group().equals(next.group())) return false;
        var marked = !text.equals(two.text());
        var sameNumber = one.number().isPresent() && one.number().equals(two.number());
        return marked
                || sameNumber
                || next.page() > before.lastPage()
                || next.page() > 0 && next.page() > before.page();
    }
}
