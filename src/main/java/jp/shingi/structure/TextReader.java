package jp.shingi.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.Paragraph;
import jp.shingi.model.TextPart;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;

/** Text that no other reader claims: a paragraph for each block, nothing is lost. */
final class TextReader implements PartReader {
    @Override
    public double claims(List<Block> blocks) {
        return 0.1;
    }

    @Override
    public ReadPart read(List<Block> blocks, ReadContext context) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var block : blocks) {
            var text = block.text();
            if (!text.isBlank())
                paragraphs.add(new Paragraph(
                        text, Places.page(block), Places.boxes(block.lines().toList())));
        }
        return new ReadPart(
                List.of(new TextPart(title(blocks), Places.range(blocks), Optional.empty(), List.of(), paragraphs)),
                List.of());
    }

    private static Optional<String> title(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Block::text)
                .findFirst();
    }
}
