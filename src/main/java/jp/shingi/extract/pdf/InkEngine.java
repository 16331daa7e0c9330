package jp.shingi.extract.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import jp.shingi.model.layout.Box;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads a page in one pass: glyphs, lines, areas and rings with their places on the page as displayed. */
final class InkEngine extends PDFGraphicsStreamEngine {
    private static final double ABOVE = 0.88;
    private static final double BELOW = -0.12;

    /** The slope of a line of text that is neither level nor upright. */
    private static final double SLANT = 0.12;

    /** Operators of one page; a map of a whole city has some 300,000. */
    private static final int MOST = 3_000_000;

    /** What a form costs, in operators. */
    private static final int FORM = 50;

    private final PageSpace space;
    private final PdfFacts known;
    private final Ink ink = new Ink();
    private final MarkedContent marked;
    private final Pen pen = new Pen(ink);
    private final Paint paint = new Paint();
    private final Deque<Box> clips = new ArrayDeque<>();
    private Box clip;
    private boolean clipping;
    private int order;
    private int operators;
    private float currentX;
    private float currentY;
    private @Nullable PDFont font;
    private @Nullable FontFacts facts;

    private InkEngine(PDPage page, PageSpace space, PdfFacts known) {
        super(page);
        this.space = space;
        this.known = known;
        marked = new MarkedContent(known.layers(), ink.glyphs);
        clip = new Box(0, 0, space.width(), space.height());
    }

    /**
     * All that is drawn on the page.
     *
     * @param known what is known of the document; its fonts are filled on the way
     */
    static Ink read(PDPage page, PageSpace space, PdfFacts known) throws IOException {
        var engine = new InkEngine(page, space, known);
        engine.processPage(page);
        for (var annotation : page.getAnnotations()) engine.annotation(annotation);
        return engine.ink;
    }

    /** Forms that draw one another multiply: thirty that each draw the next twice make a thousand million. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count(1);
        super.processOperator(operator, operands);
    }

    private void count(int more) {
        operators += more;
        if (operators > MOST) throw new TooMuch("more than %,d drawing operations on a page".formatted(MOST));
    }

    private void annotation(PDAnnotation annotation) throws IOException {
        marked.endTo(0);
        if (annotation.isHidden() || annotation.isNoView()) return;
        if (hidden(annotation.getOptionalContent())) return;
        var filled = new Filled(ink, space, known.rewritten());
        switch (String.valueOf(annotation.getSubtype())) {
            case "Widget", "FreeText" -> {
                if (!filled.button(annotation)) drawn(annotation, filled);
            }
            case "Stamp" -> showAnnotation(annotation);
            case "Square" -> {
                if (annotation.getCOSObject().getCOSArray(COSName.IC) instanceof COSArray color && color.size() > 0)
                    showAnnotation(annotation);
            }
            default -> {}
        }
    }

    private void drawn(PDAnnotation annotation, Filled filled) throws IOException {
        var from = ink.glyphs.size();
        showAnnotation(annotation);
        filled.text(annotation, ink.glyphs.subList(from, ink.glyphs.size()), order++);
    }

    private boolean hidden(@Nullable PDPropertyList content) {
        return content != null && known.layers().hidden(content.getCOSObject());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marked.begin(tag, properties == null ? new COSDictionary() : properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marked.end();
    }

    @Override
    protected void showGlyph(Matrix trm, PDFont shown, int code, Vector displacement) {
        if (shown != font) {
            font = shown;
            facts = known.fonts().computeIfAbsent(shown, FontFacts::new);
        }
        if (marked.hidden()) ink.layered++;
        else if (facts != null) glyph(trm, facts, code, displacement);
    }

    private void glyph(Matrix trm, FontFacts of, int code, Vector displacement) {
        var text = of.text(code);
        double width = of.vertical ? 1 : displacement.getX();
        var a = trm.getScaleX();
        var b = trm.getShearY();
        var c = trm.getShearX() * of.em;
        var d = trm.getScaleY() * of.em;
        var originX = trm.getTranslateX();
        var originY = trm.getTranslateY();
        var x0 = space.x(originX + c * BELOW, originY + d * BELOW);
        var y0 = space.y(originX + c * BELOW, originY + d * BELOW);
        var x1 = space.x(originX + a * width + c * ABOVE, originY + b * width + d * ABOVE);
        var y1 = space.y(originX + a * width + c * ABOVE, originY + b * width + d * ABOVE);
        var size = Math.sqrt(c * c + d * d);
        var left = Math.min(x0, x1);
        var top = Math.min(y0, y1);
        var along = space.a() * a + space.c() * b;
        var down = space.b() * a + space.d() * b;
        var turn = turn(along, down);
        var slanted = Math.min(Math.abs(along), Math.abs(down)) > SLANT * Math.max(Math.abs(along), Math.abs(down));
        var base = turn == 0 ? space.y(originX, originY) : (y0 + y1) / 2;
        var right = Math.max(x0, x1);
        var bottom = Math.max(y0, y1);
        var style = style(of, text, left, top, right, bottom) | (slanted ? Glyph.Style.SLANTED : 0);
        ink.glyphs.add(new Glyph(text, left, top, right, bottom, base, size, turn, order++, style));
    }

    private static int turn(double right, double down) {
        if (Math.abs(right) >= Math.abs(down)) return right >= 0 ? 0 : 2;
        return down > 0 ? 1 : 3;
    }

    private int style(FontFacts of, String text, double left, double top, double right, double bottom) {
        var state = getGraphicsState();
        var mode = state.getTextState().getRenderingMode();
        var style = of.bold || mode == RenderingMode.FILL_STROKE ? Glyph.Style.BOLD : 0;
        if (of.vertical) style |= Glyph.Style.VERTICAL;
        if (text.equals(FontFacts.UNKNOWN)) style |= Glyph.Style.UNKNOWN;
        // stops and closing brackets may hang out of the column they are clipped to, by the half that is empty
        var halved = Letters.halved(text.charAt(text.length() - 1));
        var quarterX = left + (right - left) / 4;
        var quarterY = top + (bottom - top) / 4;
        var outside = !within((left + right) / 2, (top + bottom) / 2)
                && !(halved && (within(quarterX, (top + bottom) / 2) || within((left + right) / 2, quarterY)));
        var drawn = mode.isFill() || mode.isStroke();
        if (!drawn || outside || state.getNonStrokeAlphaConstant() == 0) style |= Glyph.Style.INVISIBLE;
        if (mode == RenderingMode.FILL && paint.white(state.getNonStrokingColor())) style |= Glyph.Style.WHITE;
        return style;
    }

    private boolean within(double x, double y) {
        return x >= clip.x() && x <= clip.right() && y >= clip.y() && y <= clip.bottom();
    }

    @Override
    public void saveGraphicsState() {
        clips.push(clip);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (!clips.isEmpty()) clip = clips.pop();
        super.restoreGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        count(FORM);
        if (unshown(form)) return;
        var stretches = marked.depth();
        var depth = clips.size();
        var before = clip;
        super.showForm(form);
        backTo(depth, before);
        marked.endTo(stretches);
    }

    private boolean unshown(PDXObject drawn) {
        var layer = drawn.getCOSObject().getCOSDictionary(COSName.OC);
        return marked.hidden() || layer != null && known.layers().hidden(layer);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        count(FORM);
        if (unshown(form)) return;
        var stretches = marked.depth();
        var depth = clips.size();
        var before = clip;
        super.showTransparencyGroup(form);
        backTo(depth, before);
        marked.endTo(stretches);
    }

    private void backTo(int depth, Box before) {
        while (clips.size() > depth) clips.pop();
        clip = before;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        pen.close();
    }

    @Override
    public void moveTo(float x, float y) {
        at(x, y);
        pen.move(space.x(x, y), space.y(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        at(x, y);
        pen.line(space.x(x, y), space.y(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at(x3, y3);
        pen.curve(space.x(x1, y1), space.y(x1, y1), space.x(x2, y2), space.y(x2, y2), space.x(x3, y3), space.y(x3, y3));
    }

    private void at(float x, float y) {
        currentX = x;
        currentY = y;
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(currentX, currentY);
    }

    @Override
    public void closePath() {
        pen.close();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void endPath() {
        if (clipping) {
            var path = pen.bounds();
            var left = Math.max(clip.x(), path.x());
            var top = Math.max(clip.y(), path.y());
            var width = Math.max(0, Math.min(clip.right(), path.right()) - left);
            clip = new Box(left, top, width, Math.max(0, Math.min(clip.bottom(), path.bottom()) - top));
            clipping = false;
        }
        pen.lift();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    private void stroke() {
        if (marked.hidden()) return;
        var state = getGraphicsState();
        pen.stroke(
                transformWidth(state.getLineWidth()),
                !paint.white(state.getStrokingColor()) && state.getAlphaConstant() > 0,
                order++,
                Paint.opaqueStroke(state));
    }

    private void fill() {
        if (marked.hidden()) return;
        var state = getGraphicsState();
        var color = state.getNonStrokingColor();
        if (state.getNonStrokeAlphaConstant() > 0) {
            pen.fill(order++, paint.white(color), paint.dark(color), Paint.opaque(state));
        }
    }

    @Override
    public void shadingFill(COSName shadingName) {
        if (marked.hidden()) return;
        ink.fills.add(new Fill(clip, order++, false, true, false));
    }

    /** Whether nothing of what is below a picture shows through it. */
    private boolean hiding(PDImage image) {
        var drawn = image.getCOSObject();
        var masked = image.isStencil() || drawn.containsKey(COSName.SMASK) || drawn.containsKey(COSName.MASK);
        return !masked && Paint.opaque(getGraphicsState());
    }

    @Override
    public void drawImage(PDImage image) {
        if (image instanceof PDXObject drawn ? unshown(drawn) : marked.hidden()) return;
        var ctm = getGraphicsState().getCurrentTransformationMatrix();
        var frame = new Pen(ink);
        for (var corner : new float[][] {{0, 0}, {1, 0}, {1, 1}, {0, 1}}) {
            var point = ctm.transformPoint(corner[0], corner[1]);
            frame.line(space.x(point.x, point.y), space.y(point.x, point.y));
        }
        var box = frame.bounds();
        if (Math.min(box.width(), box.height()) < 2.6) frame.fill(order++, false, true, true);
        else {
            ink.images.add(box);
            if (hiding(image)) ink.covers.add(new Fill(box, order++, false, false, true));
        }
    }
}
