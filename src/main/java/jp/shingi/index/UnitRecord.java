package jp.shingi.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shingi.model.Contractor;

/**
 * What a list of hits shows of a case or a document, kept in the index so that no document has to be opened for it.
 *
 * @param kind of the leading part
 * @param articles paths as {@code 練馬区個人情報保護条例/13/1}
 * @param values fields of the case's forms by key, as published; what similar cases are compared by
 * @param conditions attached to an approval
 * @param amounts sums of money that the forms give, as published
 */
public record UnitRecord(
        Optional<String> kind,
        Optional<String> ward,
        Optional<String> council,
        Optional<LocalDate> date,
        String title,
        Optional<String> itemKind,
        Optional<String> item,
        Optional<String> department,
        Optional<String> outcome,
        List<Contractor> contractors,
        List<String> articles,
        String document,
        List<String> cases,
        List<String> subjects,
        @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, String> values,
        List<String> conditions,
        List<String> amounts) {
    public UnitRecord {
        contractors = List.copyOf(contractors);
        articles = List.copyOf(articles);
        cases = List.copyOf(cases);
        subjects = List.copyOf(subjects);
        values = Map.copyOf(values);
        conditions = List.copyOf(conditions);
        amounts = List.copyOf(amounts);
    }

    /** Without what only comparing with others needs: the fields of forms, conditions, sums of money. */
    public UnitRecord shown() {
        return new UnitRecord(
                kind,
                ward,
                council,
                date,
                title,
                itemKind,
                item,
                department,
                outcome,
                contractors,
                articles,
                document,
                cases,
                subjects,
                Map.of(),
                List.of(),
                List.of());
    }
}
