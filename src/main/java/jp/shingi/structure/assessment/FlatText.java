package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
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
    private static final Pattern TIMING = Pattern.compile("^(事前|事後)[\\s\\u3000]*(.*)$", Pattern.DOTALL);
    private static final Pattern SYSTEM_NAME = Pattern.compile("^①システムの名称[\\s\\u3000]+(\\S.*)$");
    private static final Pattern NUMBERED = Pattern.compile("^(システム|委託事項)([0-9]{1,3})(?:[\\s\\u3000]+(\\S.*))?$");
    private static final Pattern TRANSFER = Pattern.compile("^(提供|移転)先([0-9]{1,3})[\\s\\u3000]+(\\S.*)$");
    private static final Pattern NAMED_FILE = Pattern.compile("^[（(][0-9０-９]+[)）].{2,30}ファイル$");
    private static final Pattern NAME = Pattern.compile("^[^①-⑳。]{2,40}(事務|に関する.{2,20})$");
    private static final Pattern PUBLISHER = Pattern.compile("^[^。※]{1,20}(長|知事|委員会|大臣|機構|組合)$");
    private static final int PARTS = 3;

    private final List<Block> blocks;
    final Cover cover = new Cover();
    final Members members = new Members();
    final List<String> files = new ArrayList<>();
    final List<Revision> revisions = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    private int system;

    FlatText(List<Block> blocks) {
        this.blocks = blocks;
    }

    void read() {
        for (int i = 0; i < blocks.size(); i++) {
            if (REVISION.matcher(first(i)).matches()) i = revision(i);
            else block(i);
        }
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

    private void line(int at, String text) {
        var numbered = NUMBERED.matcher(text);
        var name = SYSTEM_NAME.matcher(text);
        var transfer = TRANSFER.matcher(text);
        var page = Places.page(blocks.get(at));
        if (text.startsWith("特定個人情報保護評価書") && cover.title.isEmpty() || text.contains("様式") && cover.version.isEmpty()) {
            cover.take(new Row(List.of(List.of(blocks.get(at))), true));
        } else if (text.equals("評価書名")) {
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

    /** A row of changes from its number and date on: place, before, after, time and reason where each stands in a paragraph of its own. */
    private int revision(int at) {
        var end = at + 1;
        while (end < blocks.size() && !REVISION.matcher(first(end)).matches() && end - at < 12) {
            if (TIMING.matcher(first(end++)).matches()) break;
        }
        var row = blocks.subList(at, end);
        var head = REVISION.matcher(first(at));
        if (!head.matches()) throw new IllegalStateException("no row of changes: " + first(at));
        var timing = TIMING.matcher(row.getLast().text());
        var lines = row.stream().flatMap(Block::lines).toList();
        var whole = timing.matches() && row.size() > PARTS;
        revisions.add(new Revision(
                OptionalInt.of(Integer.parseInt(head.group(1))),
                Dates.first(head.group(2)),
                place(whole ? row.subList(0, row.size() - PARTS) : row.subList(0, 1), head.group(3)),
                whole ? Optional.of(row.get(row.size() - PARTS).text()) : Optional.empty(),
                whole ? Optional.of(row.get(row.size() - 2).text()) : Optional.empty(),
                timing.matches() ? Optional.of(timing.group(1)) : Optional.empty(),
                timing.matches() && !timing.group(2).isEmpty() ? Optional.of(timing.group(2)) : Optional.empty(),
                lines.stream().mapToInt(Line::page).filter(page -> page > 0).findFirst(),
                List.of()));
        if (!whole) row.forEach(this::paragraph);
        return end - 1;
    }

    private static Optional<String> place(List<Block> blocks, String first) {
        var text = new StringBuilder(first);
        blocks.getFirst().lines().skip(1).forEach(line -> text.append(line.text()));
        blocks.stream().skip(1).forEach(block -> text.append(' ').append(block.text()));
        var place = text.toString()
                .replaceAll("[\\s\\u3000](変更|新規|削除|追加)$", "")
                .replaceAll("[\\s\\u3000]+[－-](?=[\\s\\u3000]|$)", "");
        return place.isBlank() ? Optional.empty() : Optional.of(Plain.squeezed(place));
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
