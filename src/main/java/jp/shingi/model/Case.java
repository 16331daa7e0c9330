package jp.shingi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One matter before a council: an agenda item with its turns, forms and decision; or a part of a document that stands alone.
 *
 * @param id as {@code nerima/johokokai/2012-03-14/諮問31}, or {@code <document>/<part>} where the meeting is not known
 * @param item id of the agenda item
 * @param document the document of the minutes, else of the first form
 * @param part index of the minutes part, else of the form
 * @param turns numbers of the turns about it
 * @param subjects common subjects of its basis articles across wards (委託, 目的外利用, 外部結合 …)
 * @param earlier cases that this one leans on, oldest first
 * @param later cases that lean on this one
 * @param missing precedents that are not in the corpus, as published
 * @param aliases identifiers that it had before
 */
public record Case(
        String id,
        Optional<String> ward,
        Optional<String> wardSlug,
        Optional<String> council,
        Optional<String> councilKey,
        Optional<LocalDate> date,
        OptionalInt fiscalYear,
        OptionalInt session,
        Optional<ItemKind> itemKind,
        Optional<String> item,
        OptionalInt number,
        String title,
        Optional<String> department,
        String document,
        int part,
        List<Integer> turns,
        List<FormRef> forms,
        Optional<Decision> decision,
        List<Contractor> contractors,
        List<Citation> basis,
        List<String> subjects,
        List<Precedent> precedents,
        List<CaseLink> earlier,
        List<CaseLink> later,
        List<String> missing,
        List<String> aliases) {
    public Case {
        turns = List.copyOf(turns);
        forms = List.copyOf(forms);
        contractors = List.copyOf(contractors);
        basis = List.copyOf(basis);
        subjects = List.copyOf(subjects);
        precedents = List.copyOf(precedents);
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        missing = List.copyOf(missing);
        aliases = List.copyOf(aliases);
    }

    /** The same case under further identifiers. */
    public Case withAliases(List<String> names) {
        return new Case(
                id,
                ward,
                wardSlug,
                council,
                councilKey,
                date,
                fiscalYear,
                session,
                itemKind,
                item,
                number,
                title,
                department,
                document,
                part,
                turns,
                forms,
                decision,
                contractors,
                basis,
                subjects,
                precedents,
                earlier,
                later,
                missing,
                names);
    }
}
