package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.Check;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.model.Paragraph;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.structure.Places;
import jp.shingi.structure.table.Blank;
import jp.shingi.structure.table.CellText;
import jp.shingi.structure.table.Choice;
import jp.shingi.structure.table.Choices;
import jp.shingi.structure.table.Plain;

/** Entries → fields, checks and what is left as text. */
final class FieldCollector {
    private static final Pattern INNER =
            Pattern.compile("^[（(]?(?:.*(?:とき|場合)(?:は)?[、，]?)?([^：:、。]{2,20})[：:](.+?)[）)]?$");

    /** A remark, or a text in brackets that is not the number of an item. */
    private static final Pattern REMARK = Pattern.compile("(?s)^(?:[※*＊]|[（(](?![0-9０-９]{1,2}[）)]|[ア-ンa-zａ-ｚ][）)])).*");

    private static final Pattern OMITTED = Pattern.compile("^([※*][(]?(添付)?省略[)]?|別[紙添][0-9]*)$");

    private static final int HEAD = 2;

    final List<Field> fields = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    int placed;
    int loose;
    private Optional<String> number = Optional.empty();

    void add(Entry entry) {
        switch (entry) {
            case Entry.Pair pair -> pair(pair);
            case Entry.More more -> text(more.value());
            case Entry.Loose left -> text(left.content());
        }
    }

    private void pair(Entry.Pair pair) {
        var label = Label.after(number, Block.text(pair.label()));
        number = label.number();
        label.notes().forEach(note -> paragraph(note, pair.label()));
        var lines = CellText.lines(pair.value());
        var choices = Choices.read(lines);
        if (choices.isEmpty()) value(pair, label, CellText.entered(pair.value()), lines);
        else choices(pair, label, choices, lines);
    }

    private void value(Entry.Pair pair, Label label, List<String> paragraphs, List<Line> lines) {
        paragraphs.stream()
                .filter(text -> paragraphs.size() > 1 && omission(text))
                .forEach(note -> paragraph(note, pair.value()));
        var filled = paragraphs.stream()
                .filter(text -> !Blank.template(text) && !(paragraphs.size() > 1 && omission(text)))
                .toList();
        if (filled.isEmpty()) {
            paragraphs.forEach(text -> paragraph(label.text() + " " + text, pair.label()));
            return;
        }
        field(pair.group(), label.text(), String.join("\n", filled), pair.row(), lines);
    }

    /** {@code ＊省略}, {@code 別紙}: a remark of whoever published the form, the mark above an annex. */
    private static boolean omission(String text) {
        return OMITTED.matcher(Plain.fold(text)).matches();
    }

    private void choices(Entry.Pair pair, Label label, Choices choices, List<Line> lines) {
        var captions = choices.all().stream()
                        .filter(choice -> choice.heading().isPresent())
                        .count()
                > 1;
        for (var choice : choices.all()) {
            var caption = captions || choice.aside()
                    ? choice.heading().map(FieldCollector::caption)
                    : Optional.<String>empty();
            checks.add(new Check(
                    caption.orElse(label.text()), choice.on(), choice.off(), page(lines), Places.boxes(lines)));
            placed += size(choice.on()) + size(choice.off());
        }
        if (LabelTable.keyByWords(pair.group(), label.text()) == FieldKey.PERIOD)
            chosen(choices).ifPresent(value -> field(pair.group(), label.text(), value, pair.row(), lines));
        var rest = choices.rest().stream().filter(text -> !Blank.template(text)).toList();
        for (var text : rest) rest(pair, label, text, lines);
    }

    /** The words of a caption: {@code 【家庭】}, {@code ・家庭：}. */
    private static String caption(String published) {
        return Label.of(published.replaceAll("^[・･【〈《＜〔\\[]+|[】〉》＞〕\\]：:]+$", ""))
                .text();
    }

    /** A choice between template lines is a value as well: the line that is filled in. */
    private static Optional<String> chosen(Choices choices) {
        return choices.all().stream().map(Choice::on).flatMap(List::stream).reduce((a, b) -> a + "\n" + b);
    }

    private void rest(Entry.Pair pair, Label label, String text, List<Line> lines) {
        var inner = INNER.matcher(text);
        if (inner.matches() && LabelTable.knows(inner.group(1)))
            field(pair.group(), Plain.unspaced(inner.group(1)), inner.group(2).strip(), pair.row(), lines);
        else if (REMARK.matcher(text).matches()) paragraph(label.text() + " " + text, pair.value());
        else field(pair.group(), label.text(), text, pair.row(), lines);
    }

    private void field(Optional<String> group, String label, String value, OptionalInt row, List<Line> lines) {
        fields.add(new Field(
                label, LabelTable.keyOf(group, label, value), value, group, row, page(lines), Places.boxes(lines)));
        placed += label.length() + value.length();
    }

    private void text(List<Block> blocks) {
        for (var text : CellText.paragraphs(blocks)) paragraph(text, blocks);
    }

    /**
     * Where no label says 件名, the field at the head whose value is what a form is about (…について) is it: every ward has a name of its own for this
     * label, and one that no row takes would leave the form without its subject.
     */
    void subjectByValue() {
        if (fields.stream().anyMatch(field -> field.key() == FieldKey.SUBJECT)) return;
        for (int i = 0; i < Math.min(HEAD, fields.size()); i++) {
            var field = fields.get(i);
            if (field.key() != FieldKey.OTHER || field.row().isPresent() || !FormTitle.about(field.value())) continue;
            fields.set(
                    i,
                    new Field(
                            field.label(),
                            FieldKey.SUBJECT,
                            field.value(),
                            field.group(),
                            field.row(),
                            field.page(),
                            field.boxes()));
            return;
        }
    }

    /** A heading that is not the form's title stays as its first text. */
    void headed(String heading) {
        paragraphs.addFirst(new Paragraph(heading, OptionalInt.empty(), List.of()));
    }

    void paragraph(String text, List<Block> at) {
        if (text.isBlank()) return;
        var lines = at.stream().flatMap(Block::lines).toList();
        paragraphs.add(new Paragraph(text, page(lines), Places.boxes(lines)));
        loose += text.length();
    }

    private static OptionalInt page(List<Line> lines) {
        return lines.stream().mapToInt(Line::page).filter(page -> page > 0).findFirst();
    }

    private static int size(List<String> options) {
        return Stream.of(options).flatMap(List::stream).mapToInt(String::length).sum();
    }
}
