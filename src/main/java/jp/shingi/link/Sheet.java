package jp.shingi.link;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.Citation;
import jp.shingi.model.Contractor;
import jp.shingi.model.PartKind;
import jp.shingi.model.Precedent;

/**
 * What the linker keeps of a part that is no minutes: a form, clauses, an assessment, a text.
 *
 * @param title the 件名 where the form has one, else the heading
 * @param heading as the sheet is headed
 * @param register whether its fields stand in rows, one matter each
 */
record Sheet(
        String document,
        int part,
        PartKind kind,
        String title,
        String heading,
        Optional<String> ward,
        Optional<String> council,
        Optional<String> material,
        List<String> items,
        Optional<String> department,
        List<Citation> basis,
        List<Contractor> contractors,
        List<Precedent> precedents,
        Hints hints,
        boolean register) {}
