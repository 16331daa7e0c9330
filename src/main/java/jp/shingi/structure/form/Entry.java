package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.table.CutText;

/** What a form is made of, in reading order, before labels get their meaning. */
sealed interface Entry {
    /**
     * A label with its value.
     *
     * @param label its cell or words, as published
     * @param row row of a register, from 1
     */
    record Pair(Optional<String> group, List<Block> label, List<Block> value, OptionalInt row) implements Entry {
        public Pair {
            label = List.copyOf(label);
            value = List.copyOf(value);
        }

        Pair and(List<Block> more) {
            return new Pair(group, label, joined(value, more), row);
        }

        int page() {
            return Stream.concat(label.stream(), value.stream())
                    .flatMap(Block::lines)
                    .mapToInt(Line::page)
                    .findFirst()
                    .orElse(0);
        }

        int lastPage() {
            return value.stream()
                    .flatMap(Block::lines)
                    .mapToInt(Line::page)
                    .max()
                    .orElse(page());
        }
    }

    /** More of the value before: a row without a label, a row that a page break cut. */
    record More(List<Block> value) implements Entry {
        public More {
            value = List.copyOf(value);
        }
    }

    /** Text that no label claims. */
    record Loose(List<Block> content) implements Entry {
        public Loose {
            content = List.copyOf(content);
        }
    }

    /** The blocks of both; a sentence that a page break cut is one paragraph again. */
    static List<Block> joined(List<Block> before, List<Block> after) {
        if (before.isEmpty() || after.isEmpty()) return before.isEmpty() ? after : before;
        var all = new ArrayList<>(before);
        if (before.getLast() instanceof TextBlock left
                && after.getFirst() instanceof TextBlock right
                && CutText.sentence(left.text(), right.text())) {
            all.set(
                    all.size() - 1,
                    new TextBlock(Stream.concat(left.lines(), right.lines()).toList()));
            all.addAll(after.subList(1, after.size()));
        } else {
            all.addAll(after);
        }
        return all;
    }
}
