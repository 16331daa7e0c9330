package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Box;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * What was filled into a form: values that the file does not draw, because the program that shows it is to draw them, and the state of
 * check boxes. ISO 32000-1, 12.7.
 */
final class Filled {
    private static final int MULTILINE = 1 << 12;
    private static final int PASSWORD = 1 << 13;
    private static final int PUSH_BUTTON = 1 << 16;
    private static final int ANCESTORS = 32;
    /** Characters in a field: ten pages of text. */
    private static final int LONGEST = 15_000;

    private static final String EMPTY_BOXES = "□☐◻▢○";
    private static final Pattern SIZE = Pattern.compile("([\\d.]{1,9})\\s+Tf");
    private static final double USUAL = 10.5;
    private static final double PADDING = 2;

    private final Ink ink;
    private final PageSpace space;
    private final boolean rewritten;

    Filled(Ink ink, PageSpace space, boolean rewritten) {
        this.ink = ink;
        this.space = space;
        this.rewritten = rewritten;
    }

    /** Writes the state of a check box or radio button; false for anything else. A box that the page has drawn itself is not drawn twice. */
    boolean button(PDAnnotation annotation) {
        var field = annotation.getCOSObject();
        var state = annotation.getAppearanceState();
        if (!"Btn".equals(name(field, COSName.FT)) || (flags(field) & PUSH_BUTTON) != 0) return false;
        var on = state != null && !state.getName().equals("Off");
        var box = place(annotation);
        if (box.isEmpty()) return true;
        var drawn =
                ink.glyphs.stream().anyMatch(glyph -> EMPTY_BOXES.contains(glyph.text()) && within(box.get(), glyph));
        if (drawn && !on) return true;
        ink.glyphs.removeIf(glyph -> EMPTY_BOXES.contains(glyph.text()) && within(box.get(), glyph));
        ink.squares.removeIf(square -> holds(box.get(), middle(square), square.y() + square.height() / 2));
        sign(box.get(), on ? "☑" : "□");
        return true;
    }

    private void sign(Box box, String sign) {
        var centre = box.y() + box.height() / 2;
        var line = ink.glyphs.stream()
                .filter(glyph -> !glyph.blank() && glyph.turn() == 0)
                .filter(glyph -> Math.abs(glyph.midY() - centre) < 0.6 * glyph.size())
                .min(Comparator.comparingDouble(glyph -> Math.abs(glyph.midX() - middle(box))));
        var size = line.map(Glyph::size).orElse(box.height());
        var base = line.map(Glyph::base).orElse(box.bottom() - 0.12 * size);
        var order = ink.glyphs.isEmpty() ? 0 : ink.glyphs.getLast().order();
        var left = middle(box) - size / 2;
        ink.glyphs.add(
                new Glyph(sign, left, base - 0.88 * size, left + size, base + 0.12 * size, base, size, 0, order, 0));
    }

    /**
     * Writes a value that the file does not draw.
     *
     * @param drawn what the file draws of it, taken away where it is to be drawn anew
     */
    void text(PDAnnotation annotation, List<Glyph> drawn, int order) {
        var field = annotation.getCOSObject();
        if ((flags(field) & PASSWORD) != 0) return;
        var value = value(field).strip();
        var shown = new StringBuilder();
        drawn.forEach(glyph -> shown.append(glyph.text()));
        if (value.isEmpty() || squeezed(shown.toString()).contains(squeezed(value))) return;
        if (!rewritten && !shown.toString().isBlank()) return;
        if (value.length() > LONGEST) throw new TooMuch("a field of %,d characters".formatted(value.length()));
        drawn.clear();
        place(annotation).ifPresent(box -> write(field, value, box, order));
    }

    private void write(COSDictionary field, String value, Box box, int order) {
        var several = (flags(field) & MULTILINE) != 0 || "FreeText".equals(field.getNameAsString(COSName.SUBTYPE));
        var asked = SIZE.matcher(name(field, COSName.DA));
        var wanted = asked.find() ? Double.parseDouble(asked.group(1)) : 0;
        var size = wanted > 0 ? wanted : several ? USUAL : Math.min(USUAL, 0.75 * box.height());
        var lines = wrapped(value, several ? box.width() - 2 * PADDING : Double.MAX_VALUE, size);
        var step = 1.2 * size;
        var base = several ? box.y() + PADDING + 0.88 * size : box.y() + box.height() / 2 + 0.38 * size;
        for (var line : lines) {
            line(line, box, base, size, side(field), order);
            base += step;
        }
    }

    private void line(String line, Box box, double base, double size, int side, int order) {
        var room = box.width() - 2 * PADDING - width(line, size);
        var x = box.x() + PADDING + (side == 1 ? room / 2 : side == 2 ? room : 0);
        for (var character : line.codePoints().toArray()) {
            var right = x + width(character) * size;
            ink.glyphs.add(new Glyph(
                    Character.toString(character),
                    x,
                    base - 0.88 * size,
                    right,
                    base + 0.12 * size,
                    base,
                    size,
                    0,
                    order,
                    0));
            x = right;
        }
    }

    private static List<String> wrapped(String value, double room, double size) {
        var lines = new ArrayList<String>();
        for (var line : value.split("\\R", -1)) {
            var start = 0;
            var used = 0.0;
            for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                used += width(line.codePointAt(i)) * size;
                if (used <= room || i == start) continue;
                lines.add(line.substring(start, i));
                start = i;
                used = width(line.codePointAt(i)) * size;
            }
            lines.add(line.substring(start));
        }
        return lines;
    }

    private static double width(String line, double size) {
        return line.codePoints().mapToDouble(Filled::width).sum() * size;
    }

    /** In ems. */
    private static double width(int character) {
        return character < 0x100 || character >= 0xFF61 && character <= 0xFF9F ? 0.5 : 1;
    }

    /** Of a field; of free text its contents. A choice shows the name of its entry. */
    private static String value(COSDictionary field) {
        if ("FreeText".equals(field.getNameAsString(COSName.SUBTYPE)))
            return text(field.getDictionaryObject(COSName.CONTENTS));
        var value = inherited(field, COSName.V).map(Filled::text).orElse("");
        if (!"Ch".equals(name(field, COSName.FT))
                || !(inherited(field, COSName.OPT).orElse(null) instanceof COSArray options)) return value;
        for (var i = 0; i < options.size(); i++) {
            if (options.getObject(i) instanceof COSArray pair
                    && pair.size() > 1
                    && text(pair.getObject(0)).equals(value)) return text(pair.getObject(1));
        }
        return value;
    }

    private static String text(@Nullable COSBase value) {
        if (value instanceof COSString string) return string.getString();
        if (value instanceof COSStream stream) return stream.toTextString();
        if (value instanceof COSName name) return name.getName();
        var first = value instanceof COSArray several && several.size() > 0 ? several.getObject(0) : null;
        return first instanceof COSString string ? string.getString() : "";
    }

    private static Optional<COSBase> inherited(COSDictionary field, COSName key) {
        var at = field;
        for (var i = 0; i < ANCESTORS && at != null; i++) {
            var found = at.getDictionaryObject(key);
            if (found != null) return Optional.of(found);
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return Optional.empty();
    }

    private static String name(COSDictionary field, COSName key) {
        return inherited(field, key).map(Filled::text).orElse("");
    }

    private static int flags(COSDictionary field) {
        return inherited(field, COSName.FF).map(Filled::whole).orElse(0);
    }

    private static int side(COSDictionary field) {
        return inherited(field, COSName.Q).map(Filled::whole).orElse(0);
    }

    private static int whole(COSBase number) {
        return number instanceof COSNumber value ? value.intValue() : 0;
    }

    private Optional<Box> place(PDAnnotation annotation) {
        return Optional.ofNullable(annotation.getRectangle()).map(rect -> {
            var x0 = space.x(rect.getLowerLeftX(), rect.getLowerLeftY());
            var y0 = space.y(rect.getLowerLeftX(), rect.getLowerLeftY());
            var x1 = space.x(rect.getUpperRightX(), rect.getUpperRightY());
            var y1 = space.y(rect.getUpperRightX(), rect.getUpperRightY());
            return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
        });
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    private static boolean within(Box box, Glyph glyph) {
        return holds(box, glyph.midX(), glyph.midY());
    }

    private static boolean holds(Box box, double x, double y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]", "");
    }
}
