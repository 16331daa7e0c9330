package jp.shingi.structure.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.shingi.model.Check;
import jp.shingi.model.layout.Block;
import jp.shingi.structure.Places;
import jp.shingi.structure.assessment.Spot.About;
import jp.shingi.structure.table.CellText;
import jp.shingi.structure.table.Choice;
import jp.shingi.structure.table.Choices;
import jp.shingi.structure.table.Plain;

/** Puts the value of a row where its caption says: a rating, a place of its own in the format, an answer, choices, or text. */
final class Values {
    private static final String NOTHING = "[-ー－―—−]";

    private final Findings found;
    private final Spot spot;
    private final Members members;
    private final Risks risks;

    Values(Findings found) {
        this.found = found;
        this.spot = found.spot;
        this.members = found.members;
        this.risks = found.risks;
    }

    void value(String caption, Row row) {
        var bare = Captions.bare(Plain.fold(caption));
        var answer = Answer.of(row.value());
        answer.flatMap(Answer::unread).ifPresent(text -> found.paragraph(caption + " " + text, row.lines()));
        var rating = Captions.RATING.matcher(bare);
        if (rating.matches() && !Captions.OTHER_RATING.matcher(bare).matches()) {
            rate(caption, rating.group(1), answer.flatMap(Answer::chosen).or(() -> plainRating(row)), row);
        } else if (!structured(bare, answer, row)) {
            if (answer.isPresent()) answered(caption, answer.get(), row);
            else if (!choices(caption, row)) text(caption, bare, row);
        }
    }

    private static Optional<String> plainRating(Row row) {
        var text = Plain.fold(Block.text(row.value()));
        return Stream.of("特に力を入れている", "十分である", "課題が残されている").filter(text::equals).findFirst();
    }

    private void rate(String caption, String title, Optional<String> rating, Row row) {
        if (!title.equals("リスク")) found.begin(row, OptionalInt.empty(), caption.replaceAll("への対策は十分か.*$", ""));
        risks.rate(rating, row.lines());
        if (rating.isEmpty()) found.unrated++;
    }

    /** Values that have a place of their own in the format. */
    private boolean structured(String bare, Optional<Answer> answer, Row row) {
        var text = CellText.of(row.value());
        if (bare.equals("システムの名称")) systemNames(row);
        else if (spot.about() == About.SYSTEM && bare.equals("システムの機能")) members.systemFunction(text);
        else if (spot.about() == About.ENTRUSTMENT && bare.matches(".*委託先名")) contractor(text.replace("\n", ""), row);
        else if (spot.about() == About.ENTRUSTMENT
                && bare.matches(".*再委託の有無")
                && answer.flatMap(Answer::chosen).isPresent())
            members.subcontracting(!answer.flatMap(Answer::chosen).orElseThrow().contains("しない"));
        else if (spot.about() == About.TRANSFER && bare.matches("法令上の根拠")) members.legalBasis(text);
        else if (spot.about() == About.TRANSFER && bare.matches("(提供|移転)先における用途")) members.purpose(text);
        else return false;
        return true;
    }

    /** 未定, － and 入札により決定する。 name nobody. */
    private void contractor(String name, Row row) {
        if (name.matches("未定.*|なし|.*(決定|選定|契約|入札).*(する|予定|した後|後)。?|.+。|" + NOTHING))
            found.field("委託先名", name, row.lines());
        else members.contractor(name);
    }

    private void systemNames(Row row) {
        if (spot.about() == About.SYSTEM)
            members.systemName(CellText.of(row.value()).replace("\n", ""), row.page());
        else
            CellText.paragraphs(row.value()).forEach(name -> members.systemName(Captions.unnumbered(name), row.page()));
    }

    private void answered(String caption, Answer answer, Row row) {
        risks.row();
        if (!answer.text().isEmpty()) found.field(caption, answer.text(), row.lines());
    }

    /** Boxes of a system, an entrustment or a recipient, and those that count (（２）件), are its fields; all others are checks. */
    private boolean choices(String caption, Row row) {
        var choices = Choices.read(row.lines());
        if (choices.isEmpty()) return false;
        var counted = choices.all().stream()
                .flatMap(choice -> choice.on().stream())
                .anyMatch(option -> option.matches(".*[）)][\\s\\u3000]*件$"));
        if (spot.about() == About.SECTION && !counted) {
            for (var choice : choices.all())
                found.checks.add(new Check(
                        caption.replaceAll("[\\s\\u3000]*※$", ""),
                        choice.on(),
                        choice.off(),
                        row.page(),
                        Places.boxes(row.lines())));
        } else {
            var on =
                    choices.all().stream().map(Choice::on).flatMap(List::stream).toList();
            if (!on.isEmpty()) found.field(caption, String.join("\n", on), row.lines());
        }
        choices.rest().forEach(text -> found.paragraph(caption + " " + text, row.lines()));
        risks.row();
        return true;
    }

    private void text(String caption, String bare, Row row) {
        var text = CellText.of(row.value()).strip();
        if (text.matches(NOTHING)) {
            risks.row();
            found.field(caption, text, row.lines());
        } else if (spot.sectionTitle().contains("特定個人情報ファイル名")) {
            found.names(row);
        } else if (risks.isOpen() && (spot.about() == About.RISK || bare.equals("判断の根拠"))) {
            risks.measure(text, row.lines());
        } else {
            found.field(caption, text, row.lines());
        }
    }
}
