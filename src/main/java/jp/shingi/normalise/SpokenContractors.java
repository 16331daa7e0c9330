package jp.shingi.normalise;

import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.model.Contractor;

/** Contractors that speakers name. Speech is looser than a form, so a company counts wherever it is named about an item; other bodies only where they are said to get the work. */
public final class SpokenContractors {
    private static final Pattern COMPANY = Pattern.compile("株式会社|有限会社|合同会社|合資会社");

    /** Asks who gets the work: 見守りを委託している団体とは、どちらでしょうか. */
    private static final Pattern ASKED =
            Pattern.compile("(?:委託|受託|請け負)[^。]{0,20}(?:団体|事業者|業者|法人|先|相手|会社|どこ|どちら)[^。]{0,24}(?:か。?|でしょう|教えて)");

    private SpokenContractors() {}

    /**
     * @param speech one turn about an agenda item
     * @param before the turn before it, which may ask who gets the work
     */
    public static List<Contractor> in(String speech, String before) {
        if (!mayName(speech)) return List.of();
        var reader = new ContractorReader();
        reader.field(Assessments.plain(speech));
        boolean asked = ASKED.matcher(before).find();
        OrganisationReader.read(speech).stream()
                .filter(name -> name.legalForm()
                        .filter(form -> asked || COMPANY.matcher(form).matches())
                        .isPresent())
                .forEach(reader::add);
        return reader.contractors();
    }

    /** All bodies with a legal form that a turn names, whatever it says of them. */
    public static List<Contractor> bodies(String speech) {
        if (!mayName(speech)) return List.of();
        var reader = new ContractorReader();
        OrganisationReader.read(speech).stream()
                .filter(name -> name.legalForm().isPresent())
                .forEach(reader::add);
        return reader.contractors();
    }

    private static boolean mayName(String speech) {
        return speech.indexOf('社') >= 0
                || speech.contains("法人")
                || speech.indexOf('㈱') >= 0
                || speech.indexOf('株') >= 0;
    }
}
