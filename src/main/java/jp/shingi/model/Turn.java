package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One speaker's turn (発言).
 *
 * @param n counted from 1
 * @param speaker the label as published, without the signs around it
 * @param name the person, where the label names one
 * @param items ids of the agenda items under discussion; empty in opening and closing
 * @param answers the turn that this one answers
 * @param page where it starts, from 1
 */
public record Turn(
        int n,
        String speaker,
        Optional<String> name,
        Role role,
        String text,
        OptionalInt page,
        List<PageBox> boxes,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> items,
        OptionalInt answers) {
    public Turn {
        if (n < 1) throw new IllegalArgumentException("turns count from 1: " + n);
        boxes = List.copyOf(boxes);
        items = List.copyOf(items);
    }
}
