package jp.shingi.extract.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Mark;
import org.w3c.dom.Element;

/** The text of one Word paragraph: runs, fields, signs; what was deleted or hidden is left out. */
final class WordRuns {
    /** A field being read: its instruction until the separator, then its result. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;

        private boolean furniture() {
            var name = instruction.toString().strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
            return name.equals("PAGE") || name.equals("NUMPAGES") || name.equals("SECTIONPAGES") || name.equals("TC");
        }
    }

    private final LineBuffer lines = new LineBuffer(0);
    private final Deque<Field> fields = new ArrayDeque<>();
    private final WordStyles styles;
    private final String paragraphStyle;
    private final Consumer<Element> textBoxes;
    private final List<Element> notes = new ArrayList<>();

    /** @param textBoxes receives the content of each text box anchored here */
    WordRuns(WordStyles styles, String paragraphStyle, Consumer<Element> textBoxes) {
        this.styles = styles;
        this.paragraphStyle = paragraphStyle;
        this.textBoxes = textBoxes;
    }

    LineBuffer lines() {
        return lines;
    }

    /** References to foot- and endnotes, in order. */
    List<Element> notes() {
        return notes;
    }

    /** Reads what stands inside a paragraph, a link, an insertion or a content control. */
    void read(Element parent) {
        Xml.children(parent).forEach(this::part);
    }

    private void part(Element element) {
        switch (element.getLocalName()) {
            case "r" -> run(element);
            case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdtContent" -> read(element);
            case "sdt" -> control(element);
            case "fldSimple" -> simpleField(element);
            case "AlternateContent" -> alternative(element).ifPresent(this::read);
            default -> {}
        }
    }

    /** A content control; a check box shows its sign whatever character it was given. */
    private void control(Element control) {
        var checked = Xml.path(control, "sdtPr", "checkbox")
                .map(box -> Xml.value(box, "checked").orElse("0"));
        if (checked.isPresent()) text(checked.get().matches("1|true") ? "☑" : "☐", Set.of());
        else Xml.child(control, "sdtContent").ifPresent(this::read);
    }

    private void simpleField(Element element) {
        var field = new Field();
        field.instruction.append(Xml.attribute(element, "instr").orElse(""));
        if (!field.furniture()) read(element);
    }

    private void run(Element run) {
        var properties = Xml.child(run, "rPr");
        if (toggle(properties, "vanish")) return;
        var kinds = kinds(properties);
        var font = properties.flatMap(all -> Xml.child(all, "rFonts")).flatMap(fonts -> Xml.attribute(fonts, "ascii"));
        Xml.children(run).forEach(piece -> piece(piece, kinds, font.orElse("")));
    }

    private void piece(Element piece, Set<Mark.Kind> kinds, String font) {
        switch (piece.getLocalName()) {
            case "t" -> text(SymbolFont.plain(piece.getTextContent(), font), kinds);
            case "tab", "ptab" -> text("\t", kinds);
            case "br", "cr" -> lines.breakLine();
            case "noBreakHyphen" -> text("-", kinds);
            case "sym" -> sign(piece).ifPresent(sign -> text(sign, kinds));
            case "instrText" -> instruction(piece.getTextContent());
            case "fldChar" -> fieldSign(piece);
            case "ruby" -> Xml.child(piece, "rubyBase").ifPresent(this::read);
            case "footnoteReference", "endnoteReference" -> note(piece);
            case "AlternateContent" ->
                alternative(piece).ifPresent(chosen -> Xml.children(chosen).forEach(one -> piece(one, kinds, font)));
            case "drawing", "pict", "object" -> boxes(piece);
            default -> {}
        }
    }

    private void text(String text, Set<Mark.Kind> kinds) {
        if (fields.stream().allMatch(field -> field.result && !field.furniture())) lines.add(text, kinds);
    }

    private void instruction(String text) {
        if (!fields.isEmpty() && !fields.peek().result)
            fields.peek().instruction.append(text);
    }

    private void fieldSign(Element sign) {
        switch (Xml.attribute(sign, "fldCharType").orElse("")) {
            case "begin" -> {
                formCheck(sign).ifPresent(check -> text(check, Set.of()));
                fields.push(new Field());
            }
            case "separate" -> {
                if (!fields.isEmpty()) fields.peek().result = true;
            }
            case "end" -> {
                if (!fields.isEmpty()) endField(fields.pop());
            }
            default -> {}
        }
    }

    private void endField(Field field) {
        var instruction = field.instruction.toString();
        if (!field.result && EqField.is(instruction)) text(EqField.text(instruction), Set.of());
    }

    /** The check box of a form field (FORMCHECKBOX): its state, else its default. */
    private static Optional<String> formCheck(Element sign) {
        return Xml.path(sign, "ffData", "checkBox").map(box -> {
            var state = Xml.toggle(box, "checked")
                    .or(() -> Xml.toggle(box, "default"))
                    .orElse(false);
            return state ? "☑" : "☐";
        });
    }

    private static Optional<String> sign(Element sym) {
        var code = Xml.attribute(sym, "char").orElse("");
        if (!code.matches("[0-9A-Fa-f]{1,5}")) return Optional.empty();
        var value = Integer.parseInt(code, 16);
        var known = SymbolFont.sign(Xml.attribute(sym, "font").orElse(""), value);
        return known.isPresent() || value >= 0xE000 && value <= 0xF8FF ? known : Optional.of(Character.toString(value));
    }

    private void note(Element reference) {
        notes.add(reference);
        text("注" + Xml.attribute(reference, "id").orElse(""), Set.of(Mark.Kind.SUPERSCRIPT));
    }

    /** Text boxes of a drawing, outermost only: those inside are found when the outer one is read. */
    private void boxes(Element drawing) {
        Xml.children(drawing).forEach(child -> {
            if (Xml.is(child, "txbxContent")) textBoxes.accept(child);
            else if (Xml.is(child, "AlternateContent")) alternative(child).ifPresent(this::boxes);
            else boxes(child);
        });
    }

    /** What to read of alternatives: the first choice with text of its own, else the fallback. */
    static Optional<Element> alternative(Element alternatives) {
        var choice = Xml.child(alternatives, "Choice")
                .filter(one -> one.getTextContent().isBlank() ? false : true);
        return choice.or(() -> Xml.child(alternatives, "Fallback")).or(() -> Xml.child(alternatives, "Choice"));
    }

    private Set<Mark.Kind> kinds(Optional<Element> properties) {
        var kinds = EnumSet.noneOf(Mark.Kind.class);
        if (toggle(properties, "b")) kinds.add(Mark.Kind.BOLD);
        if (toggle(properties, "u")) kinds.add(Mark.Kind.UNDERLINE);
        if (toggle(properties, "strike") || toggle(properties, "dstrike")) kinds.add(Mark.Kind.STRIKE);
        if (properties.flatMap(all -> Xml.value(all, "vertAlign")).orElse("").equals("superscript")) {
            kinds.add(Mark.Kind.SUPERSCRIPT);
        }
        return kinds;
    }

    /** A switch of the run itself, else of its style, else of the paragraph's. */
    private boolean toggle(Optional<Element> properties, String name) {
        var own = properties.flatMap(all -> Xml.toggle(all, name));
        if (own.isPresent()) return own.get();
        var runStyle = properties.flatMap(all -> Xml.value(all, "rStyle")).orElse("");
        return styled(runStyle, name).or(() -> styled(paragraphStyle, name)).orElse(false);
    }

    private Optional<Boolean> styled(String style, String name) {
        return styles.inherited(style, one -> Xml.child(one, "rPr").flatMap(all -> Xml.toggle(all, name)));
    }
}
