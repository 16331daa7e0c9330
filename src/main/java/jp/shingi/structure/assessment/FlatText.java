package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.model.Paragraph;
import jp.shingi.model.Revision;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.structure.Places;
import jp.shingi.structure.table.Plain;
import jp.shingi.text.Dates;

/**
 * An assessment of which only the text is left, its cells out of order, as some programs extract it from a PDF. What a caption on the same line or
 * right above names is placed; which rating belongs to which risk cannot be known, so none is given. All else stays text.
 */
final class FlatText {
    private static final Pattern REVISION =
            Pattern.compile("^([0-9]{1,4})\\s+((?:平成|令和)\\s?[0-9元]{1,2}年[0-9]{1,2}月[0-9]{1,2}日)\\s*(.*)$");
    private static final Pattern SYSTEM_NAME = Pattern.compile("^①システムの名称[\\s\\u3000]+(\\S.*)$");
    private static final Pattern NUMBERED = Pattern.compile("^(システム|委託事項)([0-9]{1,3})(?:[\\s\\u3000]+(\\S.*))?$");
    private static final Pattern CONTRACTOR = Pattern.compile("^[①-⑳]委託先名[\\s\\u3000]+(\\S.*)$");
    private static final Pattern TRANSFER = Pattern.compile("^(提供|移転)先([0-9]{1,3})[\\s\\u3000]+(\\S.*)$");
    private static final Pattern NAMED_FILE = Pattern.compile("^[（(][0-9０-９]+[)）].{2,30}ファイル$");
    private static final Pattern NAME = Pattern.compile("^[^①-⑳。]{2,40}(事務|に関する.{2,20})$");
    private static final Pattern PUBLISHER = Pattern.compile("^[^。※]{1,20}(長|知事|委員会|大臣|機構|組合)$");
    /** Paragraphs of a row of changes at most. */
    private static final int MOST = 12;

    private final List<Block> blocks;
    final Cover cover = new Cover();
    final Members members = new Members();
    final List<String> files = new ArrayList<>();
    final List<Revision> revisions = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<String> contractors = new ArrayList<>();
    /** For each 委託事項, how many contractors had been named when it came. */
    private final List<Integer> named = new ArrayList<>();

    private int system;

    FlatText(List<Block> blocks) {
        this.blocks = blocks;
    }

    void read() {
        for (int i = 0; i < blocks.size(); i++) {
            if (REVISION.matcher(first(i)).matches()) i = revision(i);
            else block(i);
        }
        if (inTurns()) members.contractors(contractors);
    }

    /** Whether contractors and 委託事項 take turns and are as many: then the first belongs to the first, whichever of the two stands above. */
    private boolean inTurns() {
        var count = named.size();
        if (contractors.size() != count) return false;
        var above = IntStream.range(0, count).allMatch(i -> named.get(i) == i + 1);
        var below = IntStream.range(0, count).allMatch(i -> named.get(i) == i);
        return above || below;
    }

    /** What could not be placed, and why. */
    Warning warning() {
        return Warning.of(
                "assessment-out-of-order",
                "The text of the form stands out of order: %d paragraphs are kept as text, and no rating is given to any risk"
                        .formatted(paragraphs.size()));
    }

    private void block(int at) {
        for (var line : blocks.get(at).lines().toList()) line(at, line.text().strip());
        paragraph(blocks.get(at));
    }

    private boolean isHead(String text) {
        var title = text.startsWith("特定個人情報保護評価書") || text.contains("項目評価書");
        return title && cover.level.isEmpty() || text.contains("様式") && cover.version.isEmpty();
    }

    private void line(int at, String text) {
        var numbered = NUMBERED.matcher(text);
        var name = SYSTEM_NAME.matcher(text);
        var transfer = TRANSFER.matcher(text);
        var contractor = CONTRACTOR.matcher(text);
        var page = Places.page(blocks.get(at));
        if (isHead(text) && cover.take(new Row(List.of(List.of(blocks.get(at))), true))) {
            return;
        }
        if (text.equals("評価書名")) {
            cover.name = next(at, NAME);
        } else if (text.equals("評価書番号")) {
            next(at, Pattern.compile("^[0-9]{1,4}$"))
                    .ifPresent(number -> cover.number = OptionalInt.of(Integer.parseInt(number)));
        } else if (text.equals("公表日") || text.equals("評価実施機関名")) {
            if (cover.publisher.isEmpty()) cover.publisher = next(at, PUBLISHER);
        } else if (numbered.matches() && numbered.group(1).equals("システム") && numbered.group(3) == null) {
            system = Integer.parseInt(numbered.group(2));
            members.system(system, page);
        } else if (name.matches() && system > 0) {
            members.systemName(name.group(1), page);
            system = 0;
        } else if (numbered.matches()
                && numbered.group(3) != null
                && numbered.group(1).equals("委託事項")) {
            members.entrustment(
                    Optional.empty(), Integer.parseInt(numbered.group(2)), Optional.of(numbered.group(3)), page);
            named.add(contractors.size());
        } else if (contractor.matches()) {
            contractors.add(contractor.group(1));
        } else if (transfer.matches()) {
            members.transfer(
                    Optional.empty(), transfer.group(1), Integer.parseInt(transfer.group(2)), transfer.group(3), page);
        } else if (NAMED_FILE.matcher(text).matches() && !files.contains(Captions.unnumbered(text))) {
            files.add(Captions.unnumbered(text));
        } else if (!text.isEmpty()) {
            system = text.length() > 1 ? 0 : system;
        }
    }

    private Optional<String> next(int at, Pattern shape) {
        return at + 1 < blocks.size()
                ? Optional.of(first(at + 1)).filter(text -> shape.matcher(text).matches())
                : Optional.empty();
    }

    /** A row of changes from its number and date on. */
    private int revision(int at) {
        var end = at + 1;
        if (!FlatChange.ends(blocks.get(at)))
            while (end < blocks.size() && !REVISION.matcher(first(end)).matches() && end - at < MOST)
                if (FlatChange.ends(blocks.get(end++))) break;
        var row = blocks.subList(at, end);
        var head = REVISION.matcher(first(at));
        if (!head.matches()) throw new IllegalStateException("no row of changes: " + first(at));
        var change = FlatChange.of(head.group(3), row);
        var lines = row.stream().flatMap(Block::lines).toList();
        revisions.add(new Revision(
                OptionalInt.of(Integer.parseInt(head.group(1))),
                Dates.first(head.group(2)),
                change.place(),
                change.before(),
                change.after(),
                change.timing(),
                change.reason(),
                lines.stream().mapToInt(Line::page).filter(page -> page > 0).findFirst(),
                List.of()));
        if (!change.whole()) row.forEach(this::paragraph);
        return end - 1;
    }

    private String first(int at) {
        return Plain.squeezed(blocks.get(at).lines().map(Line::text).findFirst().orElse(""));
    }

    private void paragraph(Block block) {
        if (!block.text().isBlank())
            paragraphs.add(new Paragraph(
                    block.text(), Places.page(block), Places.boxes(block.lines().toList())));
    }
}
