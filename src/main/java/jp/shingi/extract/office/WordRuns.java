package jp.shingi.extract.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.SymbolFont;
import jp.shingi.model.layout.Mark;
import org.w3c.dom.Element;

/** The text of one Word paragraph: runs, fields, signs; what was deleted or hidden is left out. */
final class WordRuns {
    private final LineBuffer lines = new LineBuffer(0);
    private final Deque<WordField> fields = new ArrayDeque<>();
    private final WordParts parts;
    private final String paragraphStyle;
    private final Consumer<Element> textBoxes;
    private final List<Element> notes = new ArrayList<>();

    /** @param textBoxes receives the content of each text box anchored here */
    WordRuns(WordParts parts, String paragraphStyle, Consumer<Element> textBoxes) {
        this.parts = parts;
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
            case "oMath", "oMathPara" -> text(formula(element), Set.of());
            default -> {}
        }
    }

    /** The signs of a formula in the order of their source. */
    private static String formula(Element part) {
        return Xml.is(part, "t")
                ? part.getTextContent()
                : Xml.children(part).map(WordRuns::formula).collect(Collectors.joining());
    }

    /** A content control; a check box shows its sign whatever character it was given. */
    private void control(Element control) {
        var checked = Xml.path(control, "sdtPr", "checkbox")
                .map(box -> Xml.value(box, "checked").orElse("0"));
        if (checked.isPresent()) text(checked.get().matches("1|true") ? "☑" : "☐", Set.of());
        else if (!placeholder(control)) Xml.child(control, "sdtContent").ifPresent(this::read);
    }

    /** Whether a control holds nothing but Word's own words asking to be filled in. */
    static boolean placeholder(Element control) {
        return Xml.child(control, "sdtPr")
                .flatMap(all -> Xml.toggle(all, "showingPlcHdr"))
                .orElse(false);
    }

    private void simpleField(Element element) {
        if (!WordField.furniture(Xml.attribute(element, "instr").orElse(""))) read(element);
    }

    private void run(Element run) {
        var properties = Xml.child(run, "rPr");
        if (toggle(properties, "vanish")) return;
        var kinds = kinds(properties);
        var font = properties
                .flatMap(all -> Xml.child(all, "rFonts"))
                .flatMap(fonts -> Xml.attribute(fonts, "ascii").or(() -> Xml.attribute(fonts, "hAnsi")));
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
        if (fields.stream().allMatch(WordField::shows)) lines.add(text, kinds);
    }

    private void instruction(String text) {
        if (!fields.isEmpty()) fields.peek().instruction(text);
    }

    private void fieldSign(Element sign) {
        switch (Xml.attribute(sign, "fldCharType").orElse("")) {
            case "begin" -> {
                WordField.form(sign).ifPresent(shown -> text(shown, Set.of()));
                fields.push(new WordField());
            }
            case "separate" -> {
                if (!fields.isEmpty()) fields.peek().separate();
            }
            case "end" -> {
                if (!fields.isEmpty()) fields.pop().atEnd().ifPresent(shown -> text(shown, Set.of()));
            }
            default -> {}
        }
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
        text(parts.notes().mark(reference), Set.of(Mark.Kind.SUPERSCRIPT));
    }

    /** Text boxes of a drawing, outermost only: those inside are found when the outer one is read. */
    private void boxes(Element drawing) {
        Xml.children(drawing).forEach(child -> {
            if (Xml.is(child, "txbxContent")) textBoxes.accept(child);
            else if (Xml.is(child, "textpath")) Xml.attribute(child, "string").ifPresent(art -> text(art, Set.of()));
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
        return parts.styles().inherited(style, one -> Xml.child(one, "rPr").flatMap(all -> Xml.toggle(all, name)));
    }
}
