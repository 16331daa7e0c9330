package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.FormPart;
import jp.shingi.model.layout.Block;
import jp.shingi.structure.ReadContext;

/** Forms as the reader sees them, for the tests of its parts. */
final class FormReading {
    private FormReading() {}

    static List<FormPart> read(ExtractorKind kind, List<AgendaItem> agenda, List<Block> blocks) {
        return new FormReader()
                .read(blocks, new ReadContext(kind, Optional.empty(), agenda)).parts().stream()
                        .filter(FormPart.class::isInstance)
                        .map(FormPart.class::cast)
                        .toList();
    }

    /** Each field as {@code label=value}. */
    static List<String> fields(FormPart form) {
        return form.fields().stream()
                .map(field -> field.label() + "=" + field.value())
                .toList();
    }
}
