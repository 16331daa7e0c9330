package jp.shingi.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Role;

/**
 * A stretch of a document that is found by itself.
 *
 * @param place what follows {@code #} in its identifier: {@code t12}, {@code f0.3}, {@code s2.1}
 * @param part index of its part
 * @param kind {@code turn}, {@code field} or {@code section}
 * @param turn number of the turn, where it is one
 * @param answers number of the turn that it answers
 * @param label of a field, heading of a section
 * @param lead where it says what it is about
 * @param weight 1, or less for what stands alike in many documents
 * @param items agenda items that it belongs to
 */
record Passage(
        String place,
        int part,
        String kind,
        OptionalInt turn,
        OptionalInt answers,
        Optional<String> speaker,
        Optional<Role> role,
        Optional<String> label,
        String text,
        String lead,
        OptionalInt page,
        float weight,
        List<String> items) {}
