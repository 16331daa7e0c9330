package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import jp.shingi.model.Check;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.model.Paragraph;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.structure.Places;
import jp.shingi.structure.assessment.Spot.About;
import jp.shingi.structure.table.CellText;
import jp.shingi.structure.table.Choice;
import jp.shingi.structure.table.Choices;
import jp.shingi.structure.table.Plain;

/** Goes through the rows of the form from caption to caption and puts every value where its captions say. */
final class Walk {
    private static final String NOTHING = "[-ー－―—−]";

    final Cover cover = new Cover();
    final Members members = new Members();
    final Risks risks = new Risks();
    final List<String> files = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    int unrated;
    private final Spot spot = new Spot();
    private Optional<String> pending = Optional.empty();

    void row(Row row) {
        if (spot.chapter().isEmpty() && cover.take(row)) {
            pending = Optional.empty();
            return;
        }
        if (caption(row)) return;
        if (row.size() >= 2) {
            pending = Optional.empty();
            value(row.label(), row);
        } else if (!row.wide() && !fields.isEmpty()) {
            goOn(row);
        } else {
            alone(row);
        }
    }

    private boolean caption(Row row) {
        var text = row.folded(0);
        if (row.size() == 1 && Captions.RANGE.matcher(text).matches()) return true;
        return chapter(row, text) || section(row, text) || member(row, text) || risk(row, text);
    }

    private boolean chapter(Row row, String text) {
        var found = Captions.CHAPTER.matcher(text);
        if (row.size() == 1 && text.matches("^[(（]別[添紙][0-9]+[)）].*")) {
            enterChapter("");
            pending = Optional.of(row.caption(0));
            return true;
        }
        if (row.size() > 1 || !found.lookingAt() || text.length() > 60) return false;
        enterChapter(Captions.numeral(found.group(1)));
        return true;
    }

    private void enterChapter(String numeral) {
        spot.chapter(numeral);
        members.leaveSystem();
        risks.end();
        pending = Optional.empty();
    }

    private boolean section(Row row, String text) {
        var found = Captions.SECTION.matcher(text);
        if (spot.chapter().isEmpty() || !row.wide() && row.size() == 1 || !found.matches() || text.length() > 120)
            return false;
        if (row.size() > 1 && !row.folded(row.size() - 1).matches("^[\\[□■☑☐].*")) return false;
        var caption = String.join(
                "", row.cells().stream().map(cell -> Block.text(cell)).toList());
        var title = Plain.unspaced(caption.replaceAll("[\\[［□■☑☐].*", "").replaceAll("^[0-9０-９]{1,2}[．.、]", ""));
        spot.section(found.group(1), title.replaceAll("※$", ""));
        members.leaveSystem();
        risks.end();
        pending = Optional.of(spot.sectionTitle());
        for (var choice : Choices.read(row.allLines()).all())
            for (var on : choice.on()) field(spot.sectionTitle(), on, row.allLines());
        return true;
    }

    private boolean member(Row row, String text) {
        var system = Captions.SYSTEM.matcher(text);
        var entrustment = Captions.ENTRUSTMENT.matcher(text);
        var transfer = Captions.TRANSFER.matcher(text);
        if (row.size() <= 2 && system.matches()) {
            open(About.SYSTEM, "システム" + system.group(1));
            members.system(Integer.parseInt(system.group(1)), row.page());
        } else if (row.size() <= 2 && entrustment.matches()) {
            open(About.ENTRUSTMENT, "委託事項" + entrustment.group(1));
            members.entrustment(
                    spot.file(), Integer.parseInt(entrustment.group(1)), named(row, entrustment, 2), row.page());
        } else if (row.size() <= 2 && transfer.matches()) {
            open(About.TRANSFER, transfer.group(1) + "先" + transfer.group(2));
            named(row, transfer, 3)
                    .ifPresent(recipient -> members.transfer(
                            spot.file(),
                            transfer.group(1),
                            Integer.parseInt(transfer.group(2)),
                            recipient,
                            row.page()));
        } else {
            return false;
        }
        return true;
    }

    private void open(About about, String name) {
        spot.enter(about, name);
        if (about != About.SYSTEM) members.leaveSystem();
        risks.end();
        pending = Optional.empty();
    }

    /** What stands beside the caption, or behind it in the same cell. */
    private static Optional<String> named(Row row, Matcher caption, int group) {
        if (row.size() == 2) return Optional.of(CellText.of(row.value()));
        var rest = caption.group(group);
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.text(row.cells().getFirst()).replaceAll("^\\S+?[0-9０-９]+[\\s\\u3000]*", ""));
    }

    private boolean risk(Row row, String text) {
        if (row.size() != 1) return false;
        if (Captions.OTHER_RISKS.matcher(text).matches()) {
            spot.leave();
            risks.end();
            pending = Optional.of(row.caption(0));
            return true;
        }
        var risk = Captions.RISK.matcher(text);
        if (risk.matches()) {
            var number =
                    risk.group(1).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(risk.group(1)));
            begin(row, number, row.caption(0).replaceAll("^リスク[0-9０-９]*[：:]", ""));
            return true;
        }
        var lines = Block.text(row.cells().getFirst())
                .lines()
                .map(Plain::unspaced)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!row.wide()
                || spot.chapter().isEmpty()
                || !lines.stream()
                        .allMatch(line -> Captions.RISK_LINE.matcher(line).matches())) return false;
        for (var line : lines) {
            if (risks.isFresh()) risks.alsoTitled(line);
            else begin(row, OptionalInt.empty(), line);
        }
        return true;
    }

    private void begin(Row row, OptionalInt number, String title) {
        spot.enter(About.RISK, number.isPresent() ? "リスク" + number.getAsInt() : "リスク");
        risks.begin(spot.risk(number), title.strip(), spot.file(), row.page(), row.allLines());
        pending = Optional.empty();
    }

    private void value(String caption, Row row) {
        var bare = Captions.bare(Plain.fold(caption));
        var answer = Answer.of(row.value());
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
        if (!title.equals("リスク")) begin(row, OptionalInt.empty(), caption.replaceAll("への対策は十分か.*$", ""));
        risks.rate(rating, row.lines());
        if (rating.isEmpty()) unrated++;
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

    /** 未定 and － name nobody. */
    private void contractor(String name, Row row) {
        if (name.matches("未定.*|なし|" + NOTHING)) field("委託先名", name, row.lines());
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
        if (!answer.text().isEmpty()) field(caption, answer.text(), row.lines());
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
                checks.add(new Check(
                        caption.replaceAll("[\\s\\u3000]*※$", ""),
                        choice.on(),
                        choice.off(),
                        row.page(),
                        Places.boxes(row.lines())));
        } else {
            var on =
                    choices.all().stream().map(Choice::on).flatMap(List::stream).toList();
            if (!on.isEmpty()) field(caption, String.join("\n", on), row.lines());
        }
        choices.rest().forEach(text -> paragraph(caption + " " + text, row.lines()));
        risks.row();
        return true;
    }

    private void text(String caption, String bare, Row row) {
        var text = CellText.of(row.value()).strip();
        if (text.matches(NOTHING)) {
            risks.row();
            field(caption, text, row.lines());
        } else if (spot.sectionTitle().contains("特定個人情報ファイル名")) {
            names(row);
        } else if (risks.isOpen() && (spot.about() == About.RISK || bare.equals("判断の根拠"))) {
            risks.measure(text, row.lines());
        } else {
            field(caption, text, row.lines());
        }
    }

    /** A row without a label goes on with the row above. */
    private void goOn(Row row) {
        var text = CellText.of(row.value());
        if (risks.isOpen() && !risks.isFresh() && Answer.of(row.value()).isEmpty()) {
            risks.measure(text, row.lines());
            return;
        }
        var last = fields.removeLast();
        fields.add(new Field(
                last.label(),
                last.key(),
                last.value() + "\n" + text,
                last.group(),
                last.row(),
                last.page(),
                last.boxes()));
    }

    /** A full-width row: the value of the caption above it, or text. */
    private void alone(Row row) {
        if (spot.sectionTitle().contains("特定個人情報ファイル名") && !spot.chapter().isEmpty()) {
            names(row);
        } else if (pending.isPresent()) {
            var answer = Answer.of(row.value());
            field(pending.get(), answer.map(Answer::text).orElseGet(() -> CellText.of(row.value())), row.lines());
            if (spot.chapter().isEmpty()) return;
            pending = Optional.empty();
        } else {
            paragraph(CellText.of(row.value()), row.lines());
        }
    }

    private void names(Row row) {
        for (var name : CellText.paragraphs(row.value())) {
            var bare = Captions.unnumbered(name);
            if (spot.chapter().equals("Ⅰ")) files.add(bare);
            else spot.file(bare);
        }
    }

    private void field(String label, String value, List<Line> lines) {
        fields.add(new Field(
                label.replaceAll("[\\s\\u3000]*※$", ""),
                FieldKey.OTHER,
                value,
                spot.group(),
                OptionalInt.empty(),
                page(lines),
                Places.boxes(lines)));
    }

    void paragraph(String text, List<Line> lines) {
        if (!text.isBlank()) paragraphs.add(new Paragraph(text, page(lines), Places.boxes(lines)));
    }

    private static OptionalInt page(List<Line> lines) {
        return lines.stream().mapToInt(Line::page).filter(page -> page > 0).findFirst();
    }
}
