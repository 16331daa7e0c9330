package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * A form (諮問・報告事項の資料, 外部委託記録票, 電算結合記録票 …).
 *
 * @param material number of the 資料
 * @param items ids of the agenda items that it belongs to
 * @param paragraphs text of the form that ended in no field: nothing is lost
 */
public record FormPart(
        Optional<String> title,
        Optional<PageRange> pages,
        Optional<String> material,
        Optional<ItemKind> itemKind,
        List<String> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Field> fields,
        List<Check> checks,
        List<Citation> basis,
        List<Contractor> contractors,
        List<Precedent> precedents,
        List<Paragraph> paragraphs)
        implements Part {
    public FormPart {
        items = List.copyOf(items);
        fields = List.copyOf(fields);
        checks = List.copyOf(checks);
        basis = List.copyOf(basis);
        contractors = List.copyOf(contractors);
        precedents = List.copyOf(precedents);
        paragraphs = List.copyOf(paragraphs);
    }
}
