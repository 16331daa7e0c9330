package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One case, passage or document that was found.
 *
 * @param id of the unit
 * @param kind {@code minutes|form|assessment|clauses|text}; of a case or a document its leading part
 * @param outcome as in the corpus format: {@code approved} …
 * @param articles paths of the articles that it rests on: {@code 練馬区個人情報保護条例/13}
 * @param document identifier of the document to open
 * @param cases identifiers of the cases that a passage or a document belongs to; empty for a case
 * @param score comparable within one result only
 * @param passages the best of it, best first
 */
public record Hit(
        String id,
        Unit unit,
        Optional<String> kind,
        Optional<String> ward,
        Optional<String> council,
        Optional<LocalDate> date,
        String title,
        Optional<String> itemKind,
        Optional<String> item,
        Optional<String> department,
        Optional<String> outcome,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> contractors,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> articles,
        String document,
        List<String> cases,
        double score,
        Matched matched,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<PassageHit> passages,
        Optional<Explanation> explanation) {
    public Hit {
        contractors = List.copyOf(contractors);
        articles = List.copyOf(articles);
        cases = List.copyOf(cases);
        passages = List.copyOf(passages);
    }
}
