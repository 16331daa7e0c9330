package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A field of an RTF file: its instruction, the state of a form field in it, and what these show without a result. */
final class RtfField {
    private static final int CHECK_BOX = 1;
    private static final int LIST = 2;
    private static final int UNDEFINED = 25;

    private final StringBuilder instruction = new StringBuilder();
    private final List<StringBuilder> entries = new ArrayList<>();
    private int type;
    private int result = UNDEFINED;
    private int usual;
    private boolean done;

    void instruction(String text) {
        instruction.append(text);
    }

    /** The next entry of a list to choose from. */
    void beginEntry() {
        entries.add(new StringBuilder());
    }

    /** Goes on with the entry begun last. */
    void entry(String text) {
        entries.getLast().append(text);
    }

    /** Takes a control word that speaks of form fields; false for every other. */
    boolean word(String word, OptionalInt number) {
        switch (word) {
            case "fftype" -> type = number.orElse(0);
            case "ffres" -> result = number.orElse(UNDEFINED);
            case "ffdefres" -> usual = number.orElse(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands as its result is not shown: a page number, or what the field itself tells better. */
    boolean hidesResult() {
        return WordField.furniture(instruction.toString())
                || type == CHECK_BOX
                || type == LIST
                || EqField.is(instruction.toString());
    }

    /** What the field shows by itself, told once. */
    Optional<String> shown() {
        if (done) return Optional.empty();
        done = true;
        var value = result == UNDEFINED ? usual : result;
        if (type == CHECK_BOX) return Optional.of(value == 1 ? "☑" : "☐");
        if (type == LIST)
            return value >= 0 && value < entries.size()
                    ? Optional.of(entries.get(value).toString().strip())
                    : Optional.empty();
        var text = instruction.toString();
        if (text.strip().equals("FORMCHECKBOX")) return Optional.of("☐");
        return EqField.is(text) ? Optional.of(EqField.text(text)) : Optional.empty();
    }
}
