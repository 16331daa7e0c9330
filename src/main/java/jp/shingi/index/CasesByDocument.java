package jp.shingi.index;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import jp.shingi.model.Case;

/** Which cases each document, and each passage of it, belongs to. */
final class CasesByDocument {
    private final Map<String, SequencedSet<Case>> cases = new HashMap<>();

    CasesByDocument(List<Case> all) {
        for (var one : all) {
            add(one.document(), one);
            one.forms().forEach(form -> add(form.document(), one));
        }
    }

    /** The cases that any part of the document belongs to, in the order of the corpus. */
    List<Case> of(String document) {
        return List.copyOf(cases.getOrDefault(document, new LinkedHashSet<>()));
    }

    /** The cases that a passage belongs to. */
    List<Case> of(String document, Passage passage) {
        return of(document).stream()
                .filter(one -> holds(one, document, passage))
                .toList();
    }

    private static boolean holds(Case one, String document, Passage passage) {
        var isForm = one.forms().stream()
                .anyMatch(form -> form.document().equals(document) && form.part() == passage.part());
        if (isForm) return true;
        if (!one.document().equals(document) || one.part() != passage.part()) return false;
        if (passage.turn().isEmpty()) return true;
        return standsAlone(one) || one.turns().contains(passage.turn().getAsInt());
    }

    /** A part that belongs to no agenda item is a case as a whole. */
    private static boolean standsAlone(Case one) {
        return one.item().isEmpty() && one.turns().isEmpty();
    }

    private void add(String document, Case one) {
        cases.computeIfAbsent(document, key -> new LinkedHashSet<>()).add(one);
    }
}
