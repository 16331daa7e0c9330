package jp.shingi.normalise;

import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.model.Contractor;

/** Contractors that speakers name. Speech is looser than a form, so a company counts wherever it is named about an item; other bodies only where they are said to get the work. */
public final class SpokenContractors {
    private static final Pattern COMPANY = Pattern.compile("株式会社|有限会社|合同会社|合資会社");

    private SpokenContractors() {}

    /**
     * @param speech one turn about an agenda item
     */
    public static List<Contractor> in(String speech) {
        if (speech.indexOf('社') < 0 && speech.indexOf("法人") < 0 && speech.indexOf('㈱') < 0 && speech.indexOf('株') < 0)
            return List.of();
        var reader = new ContractorReader();
        reader.field(Assessments.plain(speech));
        OrganisationReader.read(speech).stream()
                .filter(name -> name.legalForm()
                        .filter(form -> COMPANY.matcher(form).matches())
                        .isPresent())
                .forEach(reader::add);
        return reader.contractors();
    }
}
