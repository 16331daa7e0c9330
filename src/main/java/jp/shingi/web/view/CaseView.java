package jp.shingi.web.view;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.model.Part;
import jp.shingi.search.Similar;

/**
 * A case's page.
 *
 * @param department the place that names the department, where a form does; so for the contractor
 * @param basis the place that names each article of the basis
 * @param similar like cases, in other wards and in its own
 * @param earlier cases that this one leans on, with what links them
 * @param more addresses of the pages that the case belongs to: its meeting and its council, {@code ""} where not known
 */
public record CaseView(
        Case one,
        Optional<Fact> department,
        Optional<Fact> contractor,
        List<Optional<Fact>> basis,
        List<Fact> facts,
        List<Exchange> discussion,
        List<Form> forms,
        Optional<Similar> similar,
        List<Linked> earlier,
        List<Linked> later,
        String meeting,
        String council) {
    public CaseView {
        basis = List.copyOf(basis);
        facts = List.copyOf(facts);
        discussion = List.copyOf(discussion);
        forms = List.copyOf(forms);
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /** How many turns are shown. */
    public int turns() {
        return discussion.stream().mapToInt(e -> 1 + e.answers().size()).sum();
    }

    /** What a heading says of it: its number and its subject. */
    public String title() {
        return one.item().map(item -> Items.words(item) + " ").orElse("") + one.title();
    }

    /** A part of a document that belongs to the case. */
    public record Form(Document document, int index, Part part, String reason) {}

    /** Another case with the reason why it is linked. */
    public record Linked(Case other, String reason) {}
}
