package jp.shingi.model.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list item.
 *
 * @param marker as drawn or numbered: {@code ・}, {@code (1)}, {@code ア}; empty where the list has none
 * @param depth 0 for the outermost list
 */
public record ListItem(String marker, int depth, List<Line> content) implements Block {
    public ListItem {
        content = List.copyOf(content);
    }

    @Override
    public Stream<Line> lines() {
        return content.stream();
    }
}
