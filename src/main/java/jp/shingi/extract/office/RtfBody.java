package jp.shingi.extract.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.SymbolFont;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.TextBlock;

/** Paragraphs and tables of an RTF file. Headers, footers, notes for editors, deleted and hidden text are left out. */
final class RtfBody implements RtfWords.Reader {
    private static final Set<String> UNSEEN = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "pict",
            "object",
            "themedata",
            "generator",
            "listtable",
            "listoverridetable",
            "datastore",
            "latentstyles",
            "xmlnstbl",
            "annotation",
            "atnid",
            "atnauthor",
            "bkmkstart",
            "bkmkend",
            "nonesttables",
            "shppict",
            "sp",
            "rsidtbl",
            "mmathPr",
            "filetbl",
            "revtbl",
            "xe",
            "tc",
            "txe",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc");
    /** Destinations marked as ignorable that hold text all the same. */
    private static final Set<String> SEEN = Set.of(
            "shpinst",
            "shptxt",
            "listtext",
            "pntext",
            "fldinst",
            "fldrslt",
            "formfield",
            "ffl",
            "footnote",
            "nesttableprops");

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset JAPANESE = Charset.forName("windows-31j");
    private static final int DEPTH = 1000;

    /** What a group inherits and gives back when it closes. */
    private static final class State implements Cloneable {
        private boolean unseen;
        private boolean ignorable;
        private boolean fonts;
        private boolean deleted;
        private boolean instruction;
        private boolean entry;
        private boolean note;
        private boolean nested;
        /** In a note or a box: its paragraphs are no paragraphs of the table in which it is anchored. */
        private boolean aside;

        private Optional<RtfField> field = Optional.empty();
        private int font = -1;
        private int skip = 1;
        private EnumSet<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);

        private State copy() {
            try {
                var copy = (State) clone();
                copy.marks = EnumSet.copyOf(marks);
                return copy;
            } catch (CloneNotSupportedException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<State> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Integer, String> fontNames = new HashMap<>();
    private final List<Block> notes = new ArrayList<>();
    private LineBuffer lines = new LineBuffer(0);
    private LineBuffer text = lines;
    private final RtfTables tables = new RtfTables();
    private Charset usual = WESTERN;
    private State state = new State();
    private boolean inTable;
    /** Of how many tables the paragraph is part, one in the other. */
    private int depth = 1;

    private int toSkip;
    private int left;
    private int first;

    /** What was read, and whether the file ends before its outermost group does. */
    record Read(List<Block> blocks, boolean torn) {}

    static Read of(byte[] source) {
        var body = new RtfBody();
        new RtfWords(source).read(body);
        var torn = !body.groups.isEmpty();
        while (!body.groups.isEmpty()) body.close();
        body.paragraph();
        if (body.tables.begun()) body.tables.endRow(1);
        body.endTable();
        body.blocks.addAll(body.notes);
        return new Read(body.blocks, torn);
    }

    @Override
    public void open() {
        flush();
        if (groups.size() > DEPTH) throw new IllegalArgumentException("groups nest deeper than " + DEPTH);
        groups.push(state);
        state = state.copy();
        state.ignorable = false;
    }

    @Override
    public void close() {
        flush();
        if (groups.isEmpty()) return;
        var closed = state;
        state = groups.pop();
        if (closed.note && !state.note) endNote();
        if (!closed.field.equals(state.field))
            closed.field.flatMap(RtfField::shown).ifPresent(this::put);
    }

    private void beginNote() {
        put("注" + (notes.size() + 1));
        state.note = true;
        state.aside = true;
        lines = new LineBuffer(0);
    }

    private void endNote() {
        var inside = lines.take();
        lines = text;
        notes.add(new ListItem("注" + (notes.size() + 1), 0, inside));
    }

    @Override
    public void text(byte b) {
        if (toSkip > 0) toSkip--;
        else if (!state.unseen && !state.deleted) bytes.write(b);
    }

    private void flush() {
        if (bytes.size() == 0) return;
        var charset = fonts.getOrDefault(state.font, usual);
        put(bytes.toString(charset == WESTERN && usual != WESTERN ? usual : charset));
        bytes.reset();
    }

    /** Text goes where its group belongs: into the table of fonts, an instruction, or the paragraph. */
    private void put(String text) {
        if (state.fonts) fontNames.merge(state.font, text, String::concat);
        else if (state.entry) state.field.ifPresent(field -> field.entry(text));
        else if (state.instruction) state.field.ifPresent(field -> field.instruction(text));
        else lines.add(SymbolFont.plain(text, fontName()), state.marks);
    }

    private String fontName() {
        return fontNames.getOrDefault(state.font, "").replace(";", "").strip();
    }

    @Override
    public void word(String word, OptionalInt number) {
        if (word.equals("*")) {
            state.ignorable = true;
            return;
        }
        if (state.ignorable && !SEEN.contains(word) || UNSEEN.contains(word)) state.unseen = true;
        state.ignorable = false;
        if (word.equals("fonttbl")) state.fonts = true;
        if (state.unseen) return;
        flush();
        if (field(word, number) || state.instruction) return;
        if (!table(word, number.orElse(0))) character(word, number);
    }

    private boolean field(String word, OptionalInt number) {
        switch (word) {
            case "field" -> state.field = Optional.of(new RtfField());
            case "fldinst" -> state.instruction = true;
            case "ffl" -> {
                state.entry = true;
                state.field.ifPresent(RtfField::beginEntry);
            }
            case "fldrslt" -> {
                state.field.flatMap(RtfField::shown).ifPresent(this::put);
                state.unseen = state.field.filter(RtfField::hidesResult).isPresent();
            }
            case "footnote" -> beginNote();
            case "shptxt" -> state.aside = true;
            case "u" -> {
                unicode(number.orElse('?'));
            }
            case "f", "uc" -> character(word, number);
            default -> {
                return state.field.filter(field -> field.word(word, number)).isPresent();
            }
        }
        return true;
    }

    private boolean table(String word, int number) {
        switch (word) {
            case "intbl" -> inTable = true;
            case "itap" -> depth = Math.max(1, number);
            case "cell" -> {
                paragraph();
                tables.endCell(1);
            }
            case "nestcell" -> {
                paragraph();
                tables.endCell(Math.max(2, depth));
            }
            case "nesttableprops" -> state.nested = true;
            case "nestrow" -> tables.endRow(Math.max(2, depth));
            case "row" -> {
                tables.endRow(1);
                inTable = false;
            }
            default -> {
                return tables.word(word, number, state.nested ? Math.max(2, depth) : 1);
            }
        }
        return true;
    }

    private void character(String word, OptionalInt number) {
        var on = number.orElse(1) != 0;
        switch (word) {
            case "par", "sect", "page" -> paragraph();
            case "line" -> lines.breakLine();
            case "tab" -> lines.add("\t", state.marks);
            case "uc" -> state.skip = Math.max(0, number.orElse(1));
            case "f" -> state.font = number.orElse(0);
            case "fcharset" -> fonts.put(state.font, charset(number.orElse(0)));
            case "ansicpg" -> usual = number.orElse(1252) == 932 ? JAPANESE : WESTERN;
            case "pard" -> {
                if (!state.aside) inTable = false;
                if (!state.aside) depth = 1;
                left = 0;
                first = 0;
            }
            case "li" -> left = number.orElse(0);
            case "fi" -> first = number.orElse(0);
            case "plain" -> {
                state.marks.clear();
                state.deleted = false;
            }
            case "b" -> set(Mark.Kind.BOLD, on);
            case "ul", "uldb", "ulw" -> set(Mark.Kind.UNDERLINE, on);
            case "ulnone" -> set(Mark.Kind.UNDERLINE, false);
            case "strike", "striked" -> set(Mark.Kind.STRIKE, on);
            case "super" -> set(Mark.Kind.SUPERSCRIPT, true);
            case "nosupersub" -> set(Mark.Kind.SUPERSCRIPT, false);
            case "v", "deleted" -> state.deleted = on;
            case "~" -> lines.add("\u00A0", state.marks);
            case "_" -> lines.add("-", state.marks);
            case "bullet" -> lines.add("・", state.marks);
            case "lquote" -> lines.add("‘", state.marks);
            case "rquote" -> lines.add("’", state.marks);
            default -> {}
        }
    }

    /** Windows' number of a charset: Shift_JIS, symbols that stand for themselves, else the usual one. */
    private static Charset charset(int number) {
        return switch (number) {
            case 128 -> JAPANESE;
            case 2 -> StandardCharsets.ISO_8859_1;
            default -> WESTERN;
        };
    }

    private void set(Mark.Kind kind, boolean on) {
        if (on) state.marks.add(kind);
        else state.marks.remove(kind);
    }

    /** A UTF-16 unit as a signed number; the bytes for programs without Unicode that follow are passed over. */
    private void unicode(int unit) {
        if (!state.deleted) put(Character.toString((char) (unit & 0xFFFF)));
        toSkip = state.skip;
    }

    private void paragraph() {
        flush();
        if (state.note) {
            lines.breakLine();
            return;
        }
        var taken = lines.take();
        lines.indent(Math.max(0, left + first) / 20.0);
        if (taken.isEmpty() && !inTable) {
            if (!tables.begun()) endTable();
            return;
        }
        if (inTable) {
            if (!taken.isEmpty()) tables.add(new TextBlock(taken), depth);
        } else {
            endTable();
            blocks.add(new TextBlock(taken));
        }
    }

    private void endTable() {
        tables.writeTo(blocks);
    }
}
