package jp.shingi.structure.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.structure.assessment.Spot.About;
import jp.shingi.structure.table.CellText;
import jp.shingi.structure.table.Choices;
import jp.shingi.structure.table.Plain;

/** Captions that open a chapter, a section, a system, a 委託事項, a recipient or a risk. */
final class Openings {
    /** Characters of a heading at most. */
    private static final int LONGEST = 60;

    private final Findings findings;
    private final Spot spot;
    private final Members members;
    private final Risks risks;

    Openings(Findings findings) {
        this.findings = findings;
        this.spot = findings.spot;
        this.members = findings.members;
        this.risks = findings.risks;
    }

    /** Whether the row opens something; if so it is open. */
    boolean caption(Row row) {
        var text = row.folded(0);
        if (row.size() == 1 && Captions.RANGE.matcher(text).matches()) return true;
        return chapter(row, text) || section(row, text) || member(row, text) || risk(row, text);
    }

    private boolean chapter(Row row, String text) {
        var found = Captions.CHAPTER.matcher(text);
        if (row.size() == 1 && text.matches("^[(（]別[添紙][0-9]+[)）].*")) {
            enterChapter("");
            spot.openCaption(row.caption(0));
            return true;
        }
        if (row.size() == 1 && text.matches("^(VI|IV|V|I{1,3})([(][0-9]+[)])?$")) spot.closeCaption();
        if (row.size() > 1 || !found.lookingAt() || text.length() > 60) return false;
        enterChapter(Captions.numeral(found.group(1)));
        return true;
    }

    private void enterChapter(String numeral) {
        spot.chapter(numeral);
        members.leaveSystem();
        risks.end();
        spot.closeCaption();
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
        spot.openCaption(spot.sectionTitle());
        for (var choice : Choices.read(row.allLines()).all())
            for (var on : choice.on()) findings.field(spot.sectionTitle(), on, row.allLines());
        return true;
    }

    /** An annex goes on with the recipients of a file that its heading names: 住民基本台帳ファイルの移転先２１以降. */
    void names(Row row) {
        var text = row.folded(0);
        if (text.length() > LONGEST || !text.matches(".*(提供|移転|委託).*")) return;
        findings.files.stream()
                .filter(file -> text.contains(Plain.fold(file)))
                .max(Comparator.comparingInt(String::length))
                .ifPresent(spot::file);
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
        spot.closeCaption();
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
            spot.openCaption(row.caption(0));
            return true;
        }
        var risk = Captions.RISK.matcher(text);
        if (risk.matches()) {
            var number =
                    risk.group(1).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(risk.group(1)));
            findings.begin(row, number, row.caption(0).replaceAll("^リスク[0-9０-９]*[：:]", ""));
            return true;
        }
        var lines = titles(row);
        if (!row.wide() || spot.chapter().isEmpty() || lines.isEmpty()) return false;
        for (var line : lines) {
            if (risks.isFresh()) risks.alsoTitled(line);
            else findings.begin(row, OptionalInt.empty(), line);
        }
        return true;
    }

    /** Titles of risks on lines of their own, whether each is a paragraph or a line of one; empty where anything else stands there. */
    private static List<String> titles(Row row) {
        var cell = row.cells().getFirst();
        return Stream.of(Block.text(cell).lines(), Row.lines(cell).stream().map(Line::text))
                .map(texts -> texts.map(Plain::unspaced)
                        .filter(text -> !text.isEmpty())
                        .toList())
                .filter(texts -> texts.stream()
                        .allMatch(text -> Captions.RISK_LINE.matcher(text).matches()))
                .findFirst()
                .orElse(List.of());
    }
}
