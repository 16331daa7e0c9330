package jp.shingi.structure.table;

import java.util.List;
import java.util.Optional;

/**
 * A choice with all its options.
 *
 * @param heading the line above it in the same cell, as {@code ・識別情報}
 * @param on options that are taken, as published, without blank template brackets
 * @param off options that are not
 * @param aside whether it stands between the options of another choice, with a caption of its own
 */
public record Choice(Optional<String> heading, List<String> on, List<String> off, boolean aside) {
    public Choice {
        on = List.copyOf(on);
        off = List.copyOf(off);
    }

    Choice(Optional<String> heading, List<String> on, List<String> off) {
        this(heading, on, off, false);
    }
}
