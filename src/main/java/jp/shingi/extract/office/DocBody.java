package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.TextBlock;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** Paragraphs and tables of a Word 97 document, of a cell or of a text box, in reading order. */
final class DocBody {
    private static final double TWIPS = 20;
    private static final int BODY_TEXT = 9;
    private static final int DEPTH = 30;

    private final DocBoxes boxes;
    private final DocForms forms;
    private final DocNotes notes;
    private final DocLists lists = new DocLists();
    /** Properties of paragraphs by where they end. */
    private final Map<Integer, SprmBuffer> properties = new HashMap<>();

    DocBody(HWPFDocument document, DocBoxes boxes, DocNotes notes) {
        this.boxes = boxes;
        this.notes = notes;
        forms = new DocForms(Optional.ofNullable(document.getDataStream()).orElse(new byte[0]));
        for (var paragraph : document.getParagraphTable().getParagraphs())
            if (paragraph.getSprmBuf() != null) properties.put(paragraph.getEnd(), paragraph.getSprmBuf());
    }

    List<Block> blocks(Range range) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var i = 0; i < range.numParagraphs(); i++) paragraphs.add(range.getParagraph(i));
        return blocks(paragraphs, 0);
    }

    /** @param level how many tables the paragraphs stand in */
    List<Block> blocks(List<Paragraph> paragraphs, int level) {
        var blocks = new ArrayList<Block>();
        for (var at = 0; at < paragraphs.size(); ) {
            var paragraph = paragraphs.get(at);
            if (levelOf(paragraph) > level) at = DocTable.read(paragraphs, at, level + 1, this, blocks);
            else {
                if (!paragraph.isTableRowEnd()) paragraph(paragraph, blocks);
                at++;
            }
        }
        return blocks;
    }

    /** How many tables a paragraph stands in. */
    int levelOf(Paragraph paragraph) {
        return paragraph.isInTable() ? Math.clamp(paragraph.getTableLevel(), 1, DEPTH) : 0;
    }

    /** What the paragraph that ends a row says of its cells. */
    TableProperties shape(Paragraph rowEnd) {
        return TableSprmUncompressor.uncompressTAP(properties.getOrDefault(rowEnd.getEndOffset(), new SprmBuffer(0)));
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        var indent = Math.max(0, paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()) / TWIPS;
        var runs = new DocRuns(paragraph, indent, forms, notes);
        for (var anchor : runs.anchors()) boxes.at(anchor).forEach(box -> blocks.addAll(blocks(box)));
        var lines = runs.lines();
        var marker = lists.next(paragraph);
        if (lines.isEmpty()) marker.flatMap(DocBody::alone).ifPresent(blocks::add);
        else if (paragraph.getLvl() < BODY_TEXT) blocks.add(new Heading(paragraph.getLvl() + 1, lines));
        else if (marker.isPresent()) blocks.add(new ListItem(marker.get(), paragraph.getIlvl(), lines));
        else blocks.add(new TextBlock(lines));
    }

    /** A number without text behind it, as forms number their rows. */
    private static Optional<Block> alone(String marker) {
        if (marker.chars().noneMatch(Character::isLetterOrDigit)) return Optional.empty();
        return LineBuffer.lineOf(marker, 0).map(line -> new TextBlock(List.<Line>of(line)));
    }
}
