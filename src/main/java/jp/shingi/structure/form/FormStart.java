package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;

/** Where the head of a form ends and its fields begin. */
final class FormStart {
    private FormStart() {}

    /** Index of the first block with fields; the number of blocks where none has. */
    static int of(List<Block> blocks) {
        var label = LabelLines.first(
                blocks.stream().filter(block -> !FormShape.holdsFields(block)).toList());
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (FormShape.holdsFields(block)
                    || label.filter(first -> first == block).isPresent()) return i;
        }
        return blocks.size();
    }

    /** 件名 where it stands in the head as a line of its own. */
    static Optional<Entry> subject(List<Block> head) {
        return FormHead.flat(head).filter(FormStart::isSubject).findFirst().flatMap(FormStart::pair);
    }

    /** A block of the head that is no title: a label with a colon, or text. */
    static Entry entry(Block block) {
        return isSubject(block)
                ? new Entry.Loose(List.of())
                : LabelLines.colon(block)
                        .or(() -> LabelLines.pairOf(block))
                        .orElseGet(() -> new Entry.Loose(List.of(block)));
    }

    static boolean isSubject(Block block) {
        return FormShape.subjectLine(block.text());
    }

    private static Optional<Entry> pair(Block block) {
        return FormShape.subjectValue(block.text().replace("\n", "")).map(split -> {
            var first = block.lines().findFirst().orElseGet(() -> Line.of(""));
            return new Entry.Pair(
                    Optional.empty(),
                    List.of(text(first, split.label())),
                    List.of(text(first, split.rest())),
                    OptionalInt.empty());
        });
    }

    private static Block text(Line at, String text) {
        return new TextBlock(
                List.of(new Line(text, at.page(), at.box(), at.indent(), at.size(), List.of(), at.column())));
    }
}
