package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;

/**
 * Labels of a form without lines that were torn where their column ended, each piece beside a line of the value: pieces that the table of
 * labels knows only together are one label again.
 */
final class TornLabels {
    /** No label begins with a particle or a bracket. */
    private static final Pattern GOES_ON = Pattern.compile("^[のをにがはでと（(・].*|^(及び|並びに|又は).*");

    private TornLabels() {}

    static List<Entry> joined(List<Entry> entries) {
        var joined = new ArrayList<Entry>();
        for (var entry : entries) {
            if (!joined.isEmpty()
                    && joined.getLast() instanceof Entry.Pair above
                    && entry instanceof Entry.Pair below
                    && together(above, below)) joined.set(joined.size() - 1, one(above, below));
            else joined.add(entry);
        }
        return joined;
    }

    private static boolean together(Entry.Pair above, Entry.Pair below) {
        var first = Label.of(Block.text(above.label()));
        var second = Label.of(Block.text(below.label()));
        if (second.number().isPresent()) return false;
        if (open(first.text())) return true;
        if (LabelTable.knows(first.text() + second.text()))
            return !LabelTable.knows(first.text())
                    || GOES_ON.matcher(second.text()).matches();
        return false;
    }

    /** Whether a bracket is left open. */
    private static boolean open(String label) {
        return label.chars().filter(c -> "（(".indexOf(c) >= 0).count()
                > label.chars().filter(c -> "）)".indexOf(c) >= 0).count();
    }

    private static Entry one(Entry.Pair above, Entry.Pair below) {
        return new Entry.Pair(
                above.group(),
                Stream.concat(above.label().stream(), below.label().stream()).toList(),
                Entry.joined(above.value(), below.value()),
                above.row());
    }
}
