package jp.shingi.structure.form;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Cell;
import jp.shingi.structure.table.CellText;
import jp.shingi.structure.table.Choices;

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
    /** Other rows have labels of the table of labels in this column. */
    private static final double COLUMN = 0.3;
    /** A choice stands beside its label. */
    private static final double OPTIONS = 0.3;

    private static final double UNSPANNED = -0.35;
    private static final int LONGEST = 40;
    /** A value in several cells is rarer than several values, each with its label. */
    private static final double SPLIT = -0.2;

    private RowRoles() {}

    /**
     * One role for each cell; all values where no pattern has their number.
     *
     * @param labelColumns columns in which other rows of as many cells have labels of the table of labels
     */
    static List<Role> of(List<Cell> cells, Set<Integer> labelColumns) {
        return PATTERNS.stream()
                .filter(pattern -> pattern.length() == cells.size())
                .max(Comparator.comparingDouble((String pattern) -> fit(pattern, cells, labelColumns))
                        .thenComparing(Comparator.comparingInt((String pattern) -> PATTERNS.indexOf(pattern))
                                .reversed()))
                .map(pattern -> pattern.chars().mapToObj(RowRoles::role).toList())
                .orElseGet(() -> cells.stream().map(cell -> Role.VALUE).toList());
    }

    /** The first cell the label of all others: heads over the columns say so. */
    static List<Role> labelFirst(List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> i == 0 ? Role.LABEL : Role.VALUE)
                .toList();
    }

    private static double fit(String pattern, List<Cell> cells, Set<Integer> labelColumns) {
        var together = (pattern.length() - pattern.replace("VV", "").length()) / 2;
        return SPLIT * together
                + IntStream.range(0, cells.size())
                        .mapToDouble(i -> {
                            var role = role(pattern.charAt(i));
                            var label = role == Role.LABEL && i > 0 && Likely.label(cells.get(i)) > 0;
                            var above =
                                    label && labelColumns.contains(cells.get(i).column());
                            var options = label && i + 1 < cells.size() && chooses(cells.get(i + 1));
                            return fit(role, cells.get(i), i) + (above ? COLUMN : 0) + (options ? OPTIONS : 0);
                        })
                        .sum();
    }

    /** Whether a cell is a short text beside a choice: its label, also where it has digits ({@code 令第21条第7項に該当するファイル}). */
    static boolean besideChoice(List<Cell> cells, int at) {
        var text = cells.get(at).text();
        return at + 1 < cells.size()
                && !text.isBlank()
                && text.length() <= LONGEST
                && text.indexOf('。') < 0
                && !chooses(cells.get(at))
                && chooses(cells.get(at + 1));
    }

    private static boolean chooses(Cell cell) {
        return !Choices.read(CellText.lines(cell)).isEmpty();
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
