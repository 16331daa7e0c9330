package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Risk;
import jp.shingi.model.layout.Line;
import jp.shingi.structure.Places;

/** Risks with their measures and ratings, in the order of the form. */
final class Risks {
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Draft> open = Optional.empty();

    /** A new risk; rows below belong to it until the next caption. */
    void begin(String section, String title, Optional<String> file, OptionalInt page, List<Line> lines) {
        var draft = new Draft(section, title, file, page);
        draft.lines.addAll(lines);
        drafts.add(draft);
        open = Optional.of(draft);
    }

    /** One more caption over the same block: its one rating stands for all. */
    void alsoTitled(String title) {
        open.ifPresent(draft -> draft.title += "\n" + title);
    }

    void end() {
        open = Optional.empty();
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /** Whether the open risk has captions only, no row yet. */
    boolean isFresh() {
        return open.filter(draft -> draft.rows == 0).isPresent();
    }

    void measure(String text, List<Line> lines) {
        open.ifPresent(draft -> {
            draft.rows++;
            draft.measures.add(text);
            draft.lines.addAll(lines);
        });
    }

    /** A row of the risk that is no measure. */
    void row() {
        open.ifPresent(draft -> draft.rows++);
    }

    void rate(Optional<String> rating, List<Line> lines) {
        open.ifPresent(draft -> {
            draft.rows++;
            draft.rating = rating;
            draft.lines.addAll(lines);
        });
    }

    List<Risk> all() {
        return drafts.stream().map(Draft::risk).toList();
    }

    private static final class Draft {
        private final String section;
        private final Optional<String> file;
        private final OptionalInt page;
        private final List<String> measures = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private String title;
        private Optional<String> rating = Optional.empty();
        private int rows;

        Draft(String section, String title, Optional<String> file, OptionalInt page) {
            this.section = section;
            this.title = title;
            this.file = file;
            this.page = page;
        }

        Risk risk() {
            var text = measures.isEmpty() ? Optional.<String>empty() : Optional.of(String.join("\n", measures));
            return new Risk(section, title, file, text, rating, page, Places.boxes(lines));
        }
    }
}
