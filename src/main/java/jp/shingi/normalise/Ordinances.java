package jp.shingi.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.text.Fold;
import jp.shingi.text.Rows;

/**
 * Which ordinance a bare 条例 means in one document: the ward's own on personal information, of its time.
 *
 * <p>Until 31 March 2023 that was the ward's 個人情報保護条例; since then the national Act holds, with the ward's 施行条例 beside it
 * (デジタル社会の形成を図るための関係法律の整備に関する法律, article 51). What the document itself names goes before the table
 * {@code ordinances.tsv}; the usual name is taken only for a document about personal information of a ward that is not in the table.
 */
final class Ordinances {
    /** From this day the national Act holds for municipalities too. */
    static final LocalDate NATIONAL_ACT = LocalDate.of(2023, 4, 1);

    static final String ACT = "個人情報の保護に関する法律";

    private static final List<List<String>> TABLE = Rows.read(Ordinances.class, "ordinances.tsv");

    private final Optional<String> ward;
    private final Optional<LocalDate> date;
    private final boolean personalInformation;
    private final List<String> named = new ArrayList<>();

    /**
     * @param date of the meeting, or as near as the document tells
     * @param personalInformation whether the document is about the protection of personal information or public access
     */
    Ordinances(Optional<String> ward, Optional<LocalDate> date, boolean personalInformation) {
        this.ward = ward.map(Fold::withoutSpaces);
        this.date = date;
        this.personalInformation = personalInformation;
    }

    /** Keeps an ordinance on personal information that the document names, itself or through its 施行規則. */
    void name(String written) {
        var law = written.replaceFirst("施行(?:規則|細則)$", "");
        if (ward.isPresent()
                && law.contains(ward.get())
                && isPersonal(law)
                && law.endsWith("条例")
                && !named.contains(law)) named.add(law);
    }

    Optional<String> ward() {
        return ward;
    }

    boolean underNationalAct() {
        return date.filter(d -> !d.isBefore(NATIONAL_ACT)).isPresent();
    }

    boolean personalInformation() {
        return personalInformation;
    }

    /** What a bare 条例 means. */
    Optional<String> bare() {
        if (ward.isEmpty()) return Optional.empty();
        if (underNationalAct()) return enforcement().or(() -> named.stream().findFirst());
        return named.stream()
                .filter(law -> !isEnforcement(law))
                .findFirst()
                .or(() -> personalInformation ? table("own") : Optional.empty())
                .or(this::enforcementNamed)
                .or(() -> personalInformation ? ward.map(w -> w + "個人情報保護条例") : Optional.empty());
    }

    /** What 旧条例 means: the ordinance that held until the national Act did, whenever the meeting is. */
    Optional<String> former() {
        if (ward.isEmpty()) return Optional.empty();
        return named.stream()
                .filter(law -> !isEnforcement(law))
                .findFirst()
                .or(() ->
                        personalInformation ? table("own").or(() -> ward.map(w -> w + "個人情報保護条例")) : Optional.empty());
    }

    /** The ward's 施行条例 to the national Act, as the document or the table names it. */
    Optional<String> enforcement() {
        return enforcementNamed().or(() -> personalInformation ? table("enforcement") : Optional.empty());
    }

    private Optional<String> enforcementNamed() {
        return named.stream().filter(Ordinances::isEnforcement).findFirst();
    }

    private Optional<String> table(String kind) {
        return TABLE.stream()
                .filter(row -> row.get(0).equals(ward.orElse("")) && row.get(1).equals(kind))
                .map(row -> row.get(2))
                .findFirst();
    }

    /** 個人情報保護条例 and 個人情報の保護に関する条例, with or without the ward before it. */
    static boolean isPersonal(String law) {
        return law.contains("個人情報") && (law.contains("保護") || law.contains("取扱"));
    }

    private static boolean isEnforcement(String law) {
        return law.endsWith("施行条例");
    }
}
