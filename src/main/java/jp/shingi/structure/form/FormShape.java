package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.FieldKey;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;

/** What a block looks like from outside: does it hold fields, is it about a 件名. */
final class FormShape {
    private static final Pattern NUMBERED = Pattern.compile(
            "^([0-9０-９]{1,2}|[（(][0-9０-９]{1,2}[）)]|[①-⑳]|[一二三四五六七八九十]{1,2}(?=[\\s\\u3000．.、])|[ア-ヨⅠ-Ⅹ](?=[\\s\\u3000．.、])).*");
    private static final Pattern FIRST =
            Pattern.compile("^([1１](?![0-9０-９])|[（(][1１][）)]|①|[一アⅠ](?=[\\s\\u3000．.、])).*");
    private static final int SHORT = 200;
    private static final int LINE = 100;
    /** So many lines of a label and its value in a row are a form. */
    static final int PAIRS = 3;

    private FormShape() {}

    /** Whether a table holds at least one label of the table of labels beside a value. */
    static boolean holdsFields(Block block) {
        return block instanceof Table table
                && grid(table)
                && (knownLabels(table).findAny().isPresent() || telling(table));
    }

    /** Whether a table is more than a box around text. */
    static boolean grid(Table table) {
        return table.columns() > 1 || AboveTable.is(table);
    }

    static Stream<String> knownLabels(Table table) {
        return labels(table).filter(LabelTable::knows);
    }

    /** Whether the labels of a table tell a form in words that the table of labels does not know. */
    static boolean telling(Table table) {
        return Telling.form(labels(table).toList());
    }

    static boolean hasSubject(Table table) {
        return labels(table).anyMatch(FormShape::isSubject);
    }

    static boolean firstLabelIsSubject(Table table) {
        return labels(table).findFirst().filter(FormShape::isSubject).isPresent();
    }

    /** Whether two tables begin with one label. */
    static boolean sameFirstLabel(Table one, Table other) {
        var first = labels(one).findFirst();
        return first.isPresent() && first.equals(labels(other).findFirst());
    }

    /** {@code 件名　住民記録業務について}: a line that is the label 件名 and its value. */
    static boolean subjectLine(String text) {
        return subjectValue(text).isPresent();
    }

    /** The value of a line that is 件名 and its value. */
    static Optional<LabelSplit> subjectValue(String text) {
        if (!text.strip().matches("^件[\\s\\u3000]*名[\\s\\u3000：:].*")) return Optional.empty();
        return LabelSplit.of(text)
                .filter(split -> split.known() && !split.rest().isEmpty() && isSubject(split.label()));
    }

    /** Whether the block begins with an item number, or a sign that marks labels, and a label of the table. */
    static boolean labelLine(Block block) {
        if (block instanceof Table) return false;
        var first = firstLine(block);
        return !FormHead.mark(first)
                && (numbered(first) || Decoration.known(first).isPresent());
    }

    private static String firstLine(Block block) {
        var line = block.lines().findFirst().map(Line::text).orElse("");
        return block instanceof ListItem item && !item.marker().isEmpty() ? item.marker() + " " + line : line;
    }

    private static boolean numbered(String line) {
        return NUMBERED.matcher(line.strip()).matches()
                && LabelSplit.of(line).filter(LabelSplit::known).isPresent();
    }

    /** Whether the block is a numbered or marked label and nothing else: what follows is its value. */
    static boolean labelAlone(Block block) {
        if (block instanceof Table || block.lines().count() > 1) return false;
        var text = block.text();
        return Decoration.known(text)
                .or(() -> NUMBERED.matcher(text.strip()).matches() ? LabelSplit.of(text) : Optional.empty())
                .filter(split -> split.known() && split.rest().isEmpty())
                .isPresent();
    }

    /**
     * Whether fields follow within so many blocks, with nothing but short text before them; where each line of a page is a block of its own, within as
     * many characters as so many blocks have. Several lines of a label and its value in a row are fields without numbers; a
     * number other than 1 is of a form that began before.
     */
    static boolean fieldsNear(List<Block> blocks, int at, int reach) {
        var characters = 0;
        var pairs = 0;
        var one = false;
        var known = 0;
        for (int i = at; i < blocks.size() && (i - at <= reach || characters < reach * LINE); i++) {
            var block = blocks.get(i);
            if (holdsFields(block)) return true;
            one |= isFirst(block);
            if (labelLine(block)) {
                if (!numbered(firstLine(block)) || isFirst(block)) return true;
                if (!one) return false;
                known++;
            }
            if (known >= 2) return true;
            if (block instanceof Table || block.text().length() >= SHORT) return false;
            pairs = i > at && LabelLines.pairOf(block).isPresent() ? pairs + 1 : 0;
            if (pairs >= PAIRS) return true;
            characters += block.text().length();
        }
        return false;
    }

    /** The page of a line; 0 where there is none. */
    static int page(Optional<Line> line) {
        return line.map(Line::page).orElse(0);
    }

    private static boolean isFirst(Block block) {
        return FIRST.matcher(firstLine(block).strip()).matches();
    }

    private static boolean isSubject(String label) {
        return LabelTable.keyByWords(Optional.empty(), Label.of(label).text()) == FieldKey.SUBJECT;
    }

    private static Stream<String> labels(Table table) {
        return Entries.table(table).stream()
                .filter(Entry.Pair.class::isInstance)
                .map(Entry.Pair.class::cast)
                .map(pair -> Label.of(Block.text(pair.label())).text());
    }
}
