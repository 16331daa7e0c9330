package jp.shingi.model.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading.
 *
 * @param level 1 is the highest
 */
public record Heading(int level, List<Line> content) implements Block {
    public Heading {
        content = List.copyOf(content);
    }

    @Override
    public Stream<Line> lines() {
        return content.stream();
    }
}
