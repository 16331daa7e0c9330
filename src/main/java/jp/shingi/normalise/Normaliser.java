package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.Contractor;
import jp.shingi.model.Document;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.Precedent;
import jp.shingi.text.Municipalities;
import jp.shingi.text.Municipality;

/**
 * Adds the normal forms to a document: citations, law names, contractors, precedents, and the legal basis of forms.
 *
 * <p>A pure function: it reads the document alone, replaces whatever normal forms it had, and applied twice changes nothing.
 */
public final class Normaliser {
    private static final Pattern PERSONAL = Pattern.compile("個人情報|情報公開|保護審[議査]会");

    private final Optional<Register> register;

    /** Numbers of contractors are those that documents print. */
    public Normaliser() {
        this(Optional.empty());
    }

    /** @param register from which contractors without a printed number take theirs, where the match is not ambiguous */
    public Normaliser(Optional<Register> register) {
        this.register = register;
    }

    /** The same document with its normal forms. */
    public Document normalise(Document document) {
        var passages = IntStream.range(0, document.parts().size())
                .mapToObj(i -> Passages.of(i, document.parts().get(i)))
                .toList();
        var own = new Own(document, Own.heads(document, passages));
        var cited = citations(document, passages, own);
        var precedents = precedents(passages, own);
        var parts = IntStream.range(0, passages.size())
                .mapToObj(i -> part(i, document.parts().get(i), cited.citations(), precedents, place(document)))
                .toList();
        return new Document(
                document.schema(),
                document.id(),
                document.source(),
                document.ward(),
                document.wardCode(),
                document.title(),
                parts,
                cited.citations().stream().map(Cited::citation).toList(),
                cited.mentions(),
                merge(contractors(parts)),
                precedents.stream().distinct().toList(),
                document.corrections(),
                document.warnings());
    }

    private static CitationReader citations(Document document, List<List<Passage>> passages, Own own) {
        var ordinances = new Ordinances(document.ward(), own.date(), isPersonal(document, passages));
        passages.stream()
                .flatMap(List::stream)
                .map(Passage::text)
                .filter(text -> text.contains("個人情報") && text.contains("条例"))
                .forEach(text -> LawNameReader.read(Folded.of(text), ordinances.ward()).stream()
                        .filter(name -> name.kind() == LawName.Kind.FULL)
                        .forEach(name -> ordinances.name(name.name())));
        var reader = new CitationReader(ordinances);
        for (int i = 0; i < passages.size(); i++) {
            reader.startPart(document.parts().get(i).partKind());
            passages.get(i).forEach(reader::read);
        }
        return reader;
    }

    /** About the protection of personal information: by its council, its title, or the heads of its parts. */
    private static boolean isPersonal(Document document, List<List<Passage>> passages) {
        var councils = document.parts().stream()
                .flatMap(part -> part instanceof MinutesPart m ? m.meeting().council().stream() : Stream.empty());
        return Stream.concat(councils, Own.heads(document, passages).stream())
                .anyMatch(text -> PERSONAL.matcher(text).find());
    }

    private static List<Precedent> precedents(List<List<Passage>> passages, Own own) {
        var reader = new PrecedentReader(own);
        return passages.stream()
                .flatMap(List::stream)
                .flatMap(p -> reader.read(p).stream())
                .toList();
    }

    /** Where the ward lies, by which namesakes in the register are told apart. */
    private static Optional<String> place(Document document) {
        return document.ward()
                .map(ward -> Municipalities.byName(ward)
                                .map(Municipality::prefecture)
                                .orElse("")
                        + ward);
    }

    private Contractor numbered(Contractor contractor, Optional<String> place) {
        if (register.isEmpty()
                || contractor.corporateNumber().isPresent()
                || contractor.legalForm().isEmpty()) return contractor;
        var number = register.get().find(contractor.name(), place).flatMap(Register.Match::number);
        return new Contractor(
                contractor.surface(), contractor.name(), contractor.legalForm(), number, contractor.surfaces());
    }

    private Part part(int index, Part part, List<Cited> cited, List<Precedent> precedents, Optional<String> place) {
        return switch (part) {
            case FormPart form ->
                new FormPart(
                        form.title(),
                        form.pages(),
                        form.material(),
                        form.itemKind(),
                        form.items(),
                        form.fields(),
                        form.checks(),
                        Basis.of(index, cited),
                        contractors(form).stream().map(c -> numbered(c, place)).toList(),
                        precedents.stream()
                                .filter(p -> p.place().part() == index)
                                .toList(),
                        form.paragraphs());
            case AssessmentPart assessment -> Assessments.withContractors(assessment);
            case MinutesPart minutes -> minutes;
            case jp.shingi.model.ClausesPart clauses -> clauses;
            case jp.shingi.model.TextPart text -> text;
        };
    }

    private static List<Contractor> contractors(FormPart form) {
        var reader = new ContractorReader();
        form.fields().forEach(reader::field);
        form.checks().forEach(reader::check);
        form.paragraphs().forEach(p -> reader.field(Assessments.plain(p.text())));
        return reader.contractors();
    }

    private static Stream<Contractor> contractors(List<Part> parts) {
        return parts.stream().flatMap(part -> switch (part) {
            case FormPart form -> form.contractors().stream();
            case AssessmentPart assessment -> Assessments.contractors(assessment).stream();
            case MinutesPart minutes -> Stream.empty();
            case jp.shingi.model.ClausesPart clauses -> Stream.empty();
            case jp.shingi.model.TextPart text -> Stream.empty();
        });
    }

    /** One entry for each name, with all its writings and the number that any of them has. */
    private static List<Contractor> merge(Stream<Contractor> contractors) {
        Map<String, Contractor> byName = new LinkedHashMap<>();
        contractors.forEach(c -> byName.merge(c.name(), c, Normaliser::merge));
        return List.copyOf(byName.values());
    }

    private static Contractor merge(Contractor first, Contractor second) {
        var surfaces = new ArrayList<String>();
        for (var one : List.of(first, second)) {
            for (var surface : one.surfaces().isEmpty() ? List.of(one.surface()) : one.surfaces()) {
                if (!surfaces.contains(surface)) surfaces.add(surface);
            }
        }
        Optional<String> number = first.corporateNumber().or(second::corporateNumber);
        return new Contractor(
                first.surface(), first.name(), first.legalForm(), number, surfaces.size() > 1 ? surfaces : List.of());
    }
}
