package jp.shingi.structure.assessment;

import java.util.Optional;
import java.util.OptionalInt;

/** Where in the form the reading stands: chapter, section, and the system, entrustment, recipient or risk in it. */
final class Spot {
    /** What the rows below a caption are about. */
    enum About {
        SECTION,
        SYSTEM,
        ENTRUSTMENT,
        TRANSFER,
        RISK
    }

    private String chapter = "";
    private String section = "";
    private String sectionTitle = "";
    private About about = About.SECTION;
    private String member = "";
    private Optional<String> file = Optional.empty();
    private Optional<String> caption = Optional.empty();

    /** The next row that fills the form's width is the value of this caption. */
    void openCaption(String text) {
        caption = Optional.of(text);
    }

    void closeCaption() {
        caption = Optional.empty();
    }

    Optional<String> caption() {
        return caption;
    }

    void chapter(String numeral) {
        chapter = numeral;
        section = "";
        sectionTitle = "";
        leave();
    }

    void section(String number, String title) {
        section = number;
        sectionTitle = title;
        leave();
    }

    void enter(About kind, String name) {
        about = kind;
        member = name;
    }

    /** Back from a system, entrustment, recipient or risk to its section. */
    void leave() {
        about = About.SECTION;
        member = "";
    }

    void file(String name) {
        file = Optional.of(name);
    }

    String chapter() {
        return chapter;
    }

    String sectionTitle() {
        return sectionTitle;
    }

    About about() {
        return about;
    }

    Optional<String> file() {
        return file;
    }

    /** As {@code Ⅲ 2 リスク1}. */
    String risk(OptionalInt number) {
        var at = (chapter + " " + section).strip();
        return number.isPresent() ? at + " リスク" + number.getAsInt() : at;
    }

    /** As {@code Ⅱ 4 委託事項2}: the group of a field. */
    Optional<String> group() {
        var at = (chapter + " " + section + " " + member).strip();
        return at.isEmpty() ? Optional.empty() : Optional.of(at);
    }
}
