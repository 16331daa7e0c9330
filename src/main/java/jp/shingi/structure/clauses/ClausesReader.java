package jp.shingi.structure.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.PartReader;
import jp.shingi.structure.Places;
import jp.shingi.structure.ReadContext;
import jp.shingi.structure.ReadPart;
import jp.shingi.structure.table.Plain;

/** Reads clauses (特記事項, 仕様書, 協定書): a title, then sections with numbers, headings in brackets or behind the number. */
public final class ClausesReader implements PartReader {
    private static final Pattern TITLE = Pattern.compile(
            "^([(（]?別[紙記添表][0-9]*[)）]?)?.{0,60}(特記事項|特約(条項|事項)?|仕様書|協定書|契約書|約款|誓約書?|覚書|遵守事項|取扱(要領|規程|基準)|確認書|条件書|要綱|要領)([(（].{1,20}[)）])?$");
    private static final Pattern ANNEX = Pattern.compile("^[(（]?別[紙記添表][0-9]*[)）]?$");
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.6;
    private static final int SHORT = 80;
    private static final int HEAD = 4;
    private static final int ENOUGH = 3;

    @Override
    public double claims(List<Block> all) {
        var blocks = titleApart(all);
        var titled = blocks.stream().limit(HEAD).anyMatch(ClausesReader::isTitle);
        if (blocks.stream().anyMatch(block -> block instanceof Table table && table.columns() > 1)) return 0;
        var run = ClauseStyle.of(texts(blocks))
                .map(style -> style.run(texts(blocks)))
                .orElse(0);
        if (titled && run >= 2) return CERTAIN;
        return run >= ENOUGH && contractual(blocks) ? LIKELY : 0;
    }

    /** Whether clauses begin at this block: their title, or 別紙 right above it, with numbered sections below. */
    public static boolean opens(List<Block> blocks, int at) {
        var title = at;
        if (ANNEX.matcher(Plain.fold(blocks.get(at).text())).matches() && at + 1 < blocks.size()) title = at + 1;
        if (!isTitle(blocks.get(title))) return false;
        var below = blocks.subList(title + 1, Math.min(blocks.size(), title + 40));
        var ends = below.stream().takeWhile(block -> !(block instanceof Table)).toList();
        return ClauseStyle.of(texts(ends)).isPresent();
    }

    @Override
    public ReadPart read(List<Block> blocks, ReadContext context) {
        return new ReadPart(List.of(part(blocks)), List.of());
    }

    private static ClausesPart part(List<Block> all) {
        var blocks = titleApart(all);
        var title = blocks.stream().limit(HEAD).filter(ClausesReader::isTitle).findFirst();
        var body = blocks.stream()
                .filter(block -> title.filter(own -> own == block).isEmpty())
                .filter(block -> !ANNEX.matcher(Plain.fold(block.text())).matches())
                .toList();
        var lines = new ArrayList<Line>();
        var starts = new ArrayList<Boolean>();
        for (var block : body) {
            var first = true;
            for (var line : lines(block)) {
                lines.add(line);
                starts.add(first);
                first = false;
            }
        }
        var style = ClauseStyle.of(texts(body)).orElse(ClauseStyle.ALL.getFirst());
        var sections = new SectionCutter(style).cut(lines, starts);
        return new ClausesPart(
                title.map(block -> Plain.unspaced(block.text().replace("\n", ""))),
                Places.range(blocks),
                Optional.empty(),
                List.of(),
                sections,
                sections.isEmpty() ? Optional.empty() : Optional.of(Boilerplate.hash(sections)));
    }

    /** A title on the first line of the first text, as in files without blank lines, is a block of its own. */
    private static List<Block> titleApart(List<Block> blocks) {
        if (blocks.isEmpty()
                || !(blocks.getFirst() instanceof TextBlock text)
                || text.content().size() < 2) return blocks;
        var title = new TextBlock(text.content().subList(0, 1));
        if (!isTitle(title)) return blocks;
        var rest = new TextBlock(text.content().subList(1, text.content().size()));
        return Stream.concat(Stream.of(title, rest), blocks.stream().skip(1)).toList();
    }

    static boolean isTitle(Block block) {
        var folded = Plain.fold(block.text());
        return !(block instanceof Table)
                && folded.length() <= SHORT
                && !folded.contains("。")
                && TITLE.matcher(folded).matches()
                && (block instanceof Heading
                        || !folded.matches("^([・0-9(（①-⑳]|添付).*")
                        || ANNEX.matcher(folded).lookingAt());
    }

    private static boolean contractual(List<Block> blocks) {
        var text = Plain.fold(Block.text(blocks));
        return Stream.of("受託者は", "乙は", "甲は", "受注者は", "委託先は").anyMatch(text::contains);
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> lines(block).stream())
                .map(line -> line.text().strip())
                .toList();
    }

    /** The lines of a block, its marker in front of the first. */
    private static List<Line> lines(Block block) {
        var lines = new ArrayList<>(block.lines().toList());
        if (block instanceof ListItem item && !item.marker().isEmpty() && !lines.isEmpty()) {
            var first = lines.getFirst();
            lines.set(
                    0,
                    new Line(
                            item.marker() + " " + first.text(),
                            first.page(),
                            first.box(),
                            first.indent(),
                            first.size(),
                            List.of(),
                            first.column()));
        }
        return lines;
    }
}
