package jp.shingi.normalise;

import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.model.Contractor;

/** Contractors that speakers name. Speech is looser than a form, so a name counts where it is said to get the work, or in talk about an entrustment. */
public final class SpokenContractors {
    private static final Pattern COMPANY = Pattern.compile("株式会社|有限会社|合同会社|合資会社");

    private SpokenContractors() {}

    /**
     * @param speech one turn
     * @param title of the agenda item that it is about
     */
    public static List<Contractor> in(String speech, String title) {
        if (speech.indexOf('社') < 0 && speech.indexOf("法人") < 0 && speech.indexOf('㈱') < 0 && speech.indexOf('株') < 0)
            return List.of();
        var reader = new ContractorReader();
        reader.field(Assessments.plain(speech));
        if (title.contains("委託") || title.contains("業務")) {
            OrganisationReader.read(speech).stream()
                    .filter(name -> name.legalForm()
                            .filter(form -> COMPANY.matcher(form).matches())
                            .isPresent())
                    .forEach(reader::add);
        }
        return reader.contractors();
    }
}
