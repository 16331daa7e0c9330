package jp.shingi.structure.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Cell;

/** Which cells of a row are group, label and value: the pattern that their texts, spans and head marks fit best. */
final class RowRoles {
    enum Role {
        GROUP,
        LABEL,
        VALUE,
        /** A number beside the label. */
        NUMBER
    }

    private static final List<String> PATTERNS = List.of(
            "LV",
            "GLV",
            "NLV",
            "LVV",
            "LVLV",
            "GLVV",
            "GGLV",
            "NGLV",
            "LVVV",
            "GLVLV",
            "LVLVLV",
            "LVVVV",
            "LVLVV",
            "GLVVV",
            "GLVLVLV",
            "LVLVLVLV",
            "LVVVVV",
            "LVVVVVV");
    private static final double SPANS = 0.5;
    private static final double UNSPANNED = -0.35;

    private RowRoles() {}

    /** One role for each cell; all values where no pattern has their number. */
    static List<Role> of(List<Cell> cells) {
        return PATTERNS.stream()
                .filter(pattern -> pattern.length() == cells.size())
                .max(Comparator.comparingDouble((String pattern) -> fit(pattern, cells))
                        .thenComparing(Comparator.comparingInt((String pattern) -> PATTERNS.indexOf(pattern))
                                .reversed()))
                .map(pattern -> pattern.chars().mapToObj(RowRoles::role).toList())
                .orElseGet(() -> cells.stream().map(cell -> Role.VALUE).toList());
    }

    private static double fit(String pattern, List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .mapToDouble(i -> fit(role(pattern.charAt(i)), cells.get(i), i))
                .sum();
    }

    private static double fit(Role role, Cell cell, int index) {
        var label = Likely.label(cell);
        return switch (role) {
            case LABEL -> label;
            case VALUE -> 1 - label;
            case GROUP -> Math.min(label, 0.9) + (cell.rowSpan() > 1 ? SPANS : UNSPANNED);
            case NUMBER -> index == 0 && cell.text().strip().matches("[0-9０-９①-⑳(（)）.．]{1,4}") ? 1.5 : -1;
        };
    }

    private static Role role(int letter) {
        return switch (letter) {
            case 'G' -> Role.GROUP;
            case 'L' -> Role.LABEL;
            case 'V' -> Role.VALUE;
            case 'N' -> Role.NUMBER;
            default -> throw new IllegalArgumentException("no role: " + (char) letter);
        };
    }
}
