package jp.shingi.model.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph: lines that a reader joins.
 */
public record TextBlock(List<Line> content) implements Block {
    public TextBlock {
        content = List.copyOf(content);
    }

    @Override
    public Stream<Line> lines() {
        return content.stream();
    }
}
