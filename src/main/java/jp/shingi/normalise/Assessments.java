package jp.shingi.normalise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.Contractor;
import jp.shingi.model.Entrustment;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;

/** Contractors of assessments (委託事項), whose reader gives them as published. */
final class Assessments {
    private Assessments() {}

    static AssessmentPart withContractors(AssessmentPart a) {
        var entrustments = a.entrustments().stream().map(Assessments::normal).toList();
        return new AssessmentPart(
                a.title(),
                a.pages(),
                a.number(),
                a.name(),
                a.level(),
                a.publisher(),
                a.published(),
                a.formVersion(),
                a.files(),
                a.systems(),
                entrustments,
                a.risks(),
                a.transfers(),
                a.fields(),
                a.revisions(),
                a.checks(),
                a.paragraphs());
    }

    static List<Contractor> contractors(AssessmentPart assessment) {
        var reader = new ContractorReader();
        assessment.entrustments().forEach(e -> e.contractor().ifPresent(reader::named));
        assessment.fields().stream().filter(ContractorReader::isContractorField).forEach(reader::field);
        return reader.contractors();
    }

    private static Entrustment normal(Entrustment e) {
        return new Entrustment(
                e.file(),
                e.number(),
                e.subject(),
                e.contractor().map(Assessments::normal),
                e.subcontracting(),
                e.page(),
                e.boxes());
    }

    private static Contractor normal(Contractor contractor) {
        var reader = new ContractorReader();
        reader.named(contractor);
        var all = reader.contractors();
        if (all.size() != 1) return contractor;
        var one = all.getFirst();
        return new Contractor(
                contractor.surface(),
                one.name(),
                one.legalForm(),
                one.corporateNumber().or(contractor::corporateNumber),
                contractor.surfaces());
    }

    /** A paragraph as a field without a label. */
    static Field plain(String text) {
        return new Field(
                "", FieldKey.OTHER, text, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of());
    }
}
