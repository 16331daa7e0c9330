package jp.shingi.structure.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.model.Section;
import jp.shingi.model.layout.Line;
import jp.shingi.structure.Places;
import jp.shingi.structure.table.Blank;
import jp.shingi.structure.table.Plain;

/** Lines → sections. A heading in brackets counts for all numbers below it; a heading behind a number for that one. */
final class SectionCutter {
    private static final Pattern BRACKETED = Pattern.compile("^[（(〔【]([^（）()〔〕【】。]{2,40})[）)〕】]$");
    private static final Pattern LEADING =
            Pattern.compile("^[（(〔【]([^（）()〔〕【】。0-9０-９][^（）()〔〕【】。]{1,40})[）)〕】][\\s\\u3000]*(.*)$", Pattern.DOTALL);
    private static final Pattern NEW_PARAGRAPH = Pattern.compile(
            "^([（(][0-9０-９一二三四五六七八九十]{1,2}[）)]|[①-⑳⑴-⒇]|[ア-ン][\\s\\u3000．.）)]|[（(][ア-ン][）)]|[・※*○◯]|[0-9０-９]{1,2}[\\s\\u3000]).*");
    private static final Pattern SIGNATURE =
            Pattern.compile("^((令和|平成)?年月日|以上|[甲乙丙](区|市)?[^。、はがをにも]{0,12}(長|印|㊞)?|(令和|平成)[0-9]+年[0-9]+月[0-9]+日)$");
    private static final Pattern SENTENCE = Pattern.compile("。|は、|[、，]$");
    private static final int HEADING_LENGTH = 30;

    private final ClauseStyle style;
    private final List<Section> sections = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> number = Optional.empty();
    private String heading = "";
    private String pending = "";
    private boolean own;
    private boolean signed;
    private boolean blank;
    private int next = 1;

    SectionCutter(ClauseStyle style) {
        this.style = style;
    }

    /** The sections, with text before the first number and signatures below the last as sections without a number. */
    List<Section> cut(List<Line> all, List<Boolean> starts) {
        for (int i = 0; i < all.size(); i++) read(all.get(i), starts.get(i));
        close();
        return sections;
    }

    private void read(Line line, boolean starts) {
        var words = line.text().strip().replaceAll("^[-*] (?=[0-9０-９(（第])", "");
        var bracketed = BRACKETED.matcher(words);
        if (bracketed.matches()) {
            close();
            pending = Plain.unspaced(bracketed.group(1));
        } else if (style.opens(words, next)) {
            close();
            open(style.rest(words));
            lines.add(line);
        } else {
            if (next > 1 && !signed && SIGNATURE.matcher(Plain.fold(words)).matches()) sign(words);
            if (signed && blank && SIGNATURE.matcher(Plain.fold(words)).matches()) return;
            append(words, starts);
            lines.add(line);
        }
    }

    private void open(String rest) {
        number = Optional.of(String.valueOf(next++));
        var leading = LEADING.matcher(rest);
        if (leading.matches()) {
            heading = Plain.unspaced(leading.group(1));
            text.append(leading.group(2));
            own = true;
        } else if (pending.isEmpty()
                && rest.length() <= HEADING_LENGTH
                && !SENTENCE.matcher(rest).find()) {
            heading = Plain.unspaced(rest);
            own = true;
        } else {
            heading = own ? "" : pending;
            text.append(rest);
        }
        if (own) pending = "";
    }

    private void append(String words, boolean starts) {
        if (words.isEmpty()) return;
        var paragraph = !text.isEmpty()
                && (NEW_PARAGRAPH.matcher(words).matches()
                        || starts && text.toString().matches("(?s).*[。）)]$"));
        text.append(paragraph ? "\n" : "").append(words);
    }

    /** Date and parties below the last clause are not its text; a date that nobody filled in is a template. */
    private void sign(String words) {
        close();
        signed = true;
        blank = Blank.template(words);
        pending = "";
    }

    private void close() {
        if (number.isPresent() || !text.isEmpty()) {
            var page = lines.stream().mapToInt(Line::page).filter(p -> p > 0).findFirst();
            var title = heading.isEmpty() && number.isEmpty() ? pending : heading;
            sections.add(new Section(
                    number,
                    title,
                    text.toString(),
                    page.isPresent() ? page : OptionalInt.empty(),
                    Places.boxes(lines)));
        }
        number = Optional.empty();
        heading = "";
        own = false;
        text.setLength(0);
        lines.clear();
    }
}
