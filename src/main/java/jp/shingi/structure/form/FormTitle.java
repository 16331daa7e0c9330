package jp.shingi.structure.form;

import java.util.Optional;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.structure.table.Plain;

/**
 * The title of a form: its 件名 where that says what it is about (…について), else the heading above it. A cover that sends the
 * reader to an annex goes by its heading.
 */
final class FormTitle {
    private static final int TITLE_ROWS = 3;
    private static final String ABOUT = ".*について([(（].*[)）])*$";

    private FormTitle() {}

    static Optional<String> of(FormHead head, FieldCollector form) {
        var subject = form.fields.stream()
                .filter(field -> field.key() == FieldKey.SUBJECT && field.row().isEmpty())
                .findFirst()
                .map(Field::value)
                .map(value -> value.replace("\n", ""));
        var register = register(form);
        if (subject.isEmpty() && register.isPresent()) return register;
        if (cover(form) && head.heading().isPresent()) return head.heading();
        if (subject.filter(FormTitle::about).isPresent()) return subject;
        if (head.heading().filter(FormTitle::about).isPresent()) return head.heading();
        return subject.or(head::heading);
    }

    /** A title row inside the table of a register stands for more than the name of its sheet. */
    private static Optional<String> register(FieldCollector form) {
        if (form.fields.stream().noneMatch(field -> field.row().isPresent())) return Optional.empty();
        return form.paragraphs.stream()
                .limit(TITLE_ROWS)
                .map(paragraph -> paragraph.text().strip())
                .filter(text -> Plain.fold(text).matches(".{2,40}(一覧表?|登録簿|台帳|調書|状況)"))
                .findFirst();
    }

    /** Whether a text says what something is about. */
    static boolean about(String text) {
        return Plain.fold(text).matches(ABOUT);
    }

    private static boolean cover(FieldCollector form) {
        return form.fields.size() <= 3
                && form.paragraphs.stream()
                        .anyMatch(paragraph -> Plain.fold(paragraph.text()).matches(".*別紙の?とおり.*"));
    }
}
