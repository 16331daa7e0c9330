package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.ItemKind;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Joined;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.table.Plain;
import jp.shingi.text.Fold;
import jp.shingi.text.Numerals;

/**
 * What stands above the fields of a form.
 *
 * @param heading its title as published, letter spacing closed; not always the 件名
 * @param material number of the 資料
 * @param item id of the agenda item that the head itself names, as 諮問112
 */
record FormHead(
        Optional<String> heading,
        Optional<String> material,
        Optional<ItemKind> kind,
        Optional<String> item,
        List<Block> left) {
    private static final Pattern NUMBERED_AGENDA = Pattern.compile("(諮[問間]|報告)(?:事項|案件)?第([0-9]+|[一二三四五六七八九十百]+)号");
    private static final Pattern NUMBERED_ITEM = Pattern.compile("(諮問|報告|審議|協議)(?:事項|案件)[(（]?([0-9]+)");
    private static final Pattern KIND = Pattern.compile(
            "(諮問|報告)(?:事項|案件|書|し?ます|いたします|する。|するもの)|[【(（・<〈《〔\\[](諮問|報告)(?:事項|案件)?[】)）>〉》〕\\]]|・・(諮問|報告)事項|(?:意見|答申)を(?:求め|聴|伺い)|お?(?:諮り(?:し|ま|いた)|諮る(?:もの|。))");
    /** A line of its own that says what the form is for: ＜報告＞, 報告事項, 諮問. What its title speaks of comes behind it. */
    private static final Pattern MARK = Pattern.compile("[【(（<〈《〔\\[](諮問|報告)(?:事項|案件)?[】)）>〉》〕\\]]|(諮問|報告)(?:事項|案件)?");

    private static final Pattern NO_TITLE = Pattern.compile(
            ".*(様|殿|御中|㊞|公印省略[)）]?)$|.*(年度第|第)[0-9一二三四五六七八九十]+回.*|[0-9一-龠]*第[0-9]+号$|(昭和|平成|令和)[0-9元一二三四五六七八九十]+年.*[日在]$|.*第[0-9]+号様式.*|.{0,10}番号[0-9―—－-]+|[(（].*[)）]$|記|.*長[\\p{IsHan}]{0,8}$|[0-9-]+|別[紙添][0-9]*|.*(区|市|町|村|県|都)$|[\\p{IsHan}ァ-ヶーぁ-ん]{2,20}[^関](部|局|課|室|係|センター|事務局|事務所)|[※*◇・].*|(?i:sheet|シート)[0-9]*");
    private static final Pattern NUMBER_PREFIX = Pattern.compile(
            "^(諮問|報告|審議|協議)(?:(事項|案件)[\\s\\u3000]*[(（]?[0-9０-９]+[)）]?|第[0-9０-９]+号)[\\s\\u3000：:]+(?=\\S)");
    /** The number of an item of the list that its title stands in. */
    private static final Pattern ITEM_PREFIX =
            Pattern.compile("^(?:[0-9０-９]{1,2}|[(（][0-9０-９]{1,2}[)）])[\\s\\u3000．.]+(?=\\S.*について(?:[(（].*[)）])?$)");
    /** The number of a 資料 behind a title. */
    private static final Pattern MATERIAL_BEHIND = Pattern.compile(
            "(?<=\\S)[\\s\\u3000]*[【〔\\[(（][\\s\\u3000]*資[\\s\\u3000]*料[\\s\\u3000]*[0-9０-９]+([-－―ー‐−の][0-9０-９]+)*[)）】〕\\]]$");

    private static final Pattern GOES_ON =
            Pattern.compile("((?<!も)の|に関する|に係る|における|による|に伴う|及び|および|並びに|ならびに|又は|または|・|、|を|への)$");
    /** One of several forms below a common heading. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("その[0-9一二三四五六七八九十]{1,2}[^のほ0-9].*");

    private static final int LONGEST = 120;

    FormHead {
        left = List.copyOf(left);
    }

    /** Reads the blocks before the first field. */
    static FormHead of(List<Block> blocks) {
        var flat = flat(blocks).toList();
        var material = flat.stream()
                .flatMap(block -> block.text().lines())
                .flatMap(line -> Material.of(line).stream())
                .findFirst();
        var text = Plain.fold(Block.text(flat));
        var title = title(flat);
        var left = new ArrayList<Block>(flat);
        var torn = title.map(last -> torn(flat, last)).orElse(List.of());
        left.removeAll(torn);
        left.removeIf(block -> Material.alone(block.text()));
        return new FormHead(heading(torn), material, marked(flat).or(() -> kind(text)), item(text), left);
    }

    private static Optional<ItemKind> marked(List<Block> flat) {
        return flat.stream()
                .flatMap(block -> block.text().lines())
                .map(line -> MARK.matcher(Plain.fold(line)))
                .filter(Matcher::matches)
                .map(mark -> kindOf(mark.group(1) == null ? mark.group(2) : mark.group(1)))
                .findFirst();
    }

    /** Whether a line does nothing but say what the form is for: ＜報告＞, （諮問案件）. */
    static boolean mark(String line) {
        return MARK.matcher(Plain.fold(line)).matches();
    }

    /** The kind that a text names first: 諮問事項, 報告事項, 【報告】, 諮問第19号. */
    static Optional<ItemKind> kind(String folded) {
        var named = KIND.matcher(folded);
        while (named.find()) {
            var words = Stream.of(1, 2, 3)
                    .map(named::group)
                    .filter(group -> group != null)
                    .findFirst();
            var both = folded.startsWith("・報告事項", named.start() + 2);
            if (!both) return Optional.of(words.map(FormHead::kindOf).orElse(ItemKind.CONSULTATION));
        }
        var numbered = NUMBERED_AGENDA.matcher(folded);
        return numbered.find() ? Optional.of(kindOf(word(numbered.group(1)))) : Optional.empty();
    }

    /** 諮間 is 諮問 misread. */
    private static String word(String published) {
        return published.replace('間', '問');
    }

    private static ItemKind kindOf(String word) {
        return word.equals("諮問") ? ItemKind.CONSULTATION : ItemKind.REPORT;
    }

    private static Optional<String> item(String folded) {
        var numberedAgenda = NUMBERED_AGENDA.matcher(folded);
        if (numberedAgenda.find()) {
            var number = Numerals.parse(numberedAgenda.group(2));
            if (number.isPresent()) return Optional.of(word(numberedAgenda.group(1)) + number.getAsInt());
        }
        var numbered = NUMBERED_ITEM.matcher(folded);
        return numbered.find() ? Optional.of(numbered.group(1) + "-" + numbered.group(2)) : Optional.empty();
    }

    private static Optional<Block> title(List<Block> flat) {
        var candidates = flat.stream().filter(FormHead::canBeTitle).toList();
        return candidates.stream()
                .filter(block ->
                        ONE_OF_SEVERAL.matcher(Plain.fold(block.text())).matches())
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(block -> Plain.fold(block.text()).matches(".*について([(（].*[)）])*$"))
                        .findFirst())
                .or(() -> belowSheet(flat))
                .or(() -> candidates.stream().filter(Heading.class::isInstance).reduce((first, second) -> second))
                .or(() -> standingOut(candidates));
    }

    /** The name of a form right below a short heading that is none: the name of its sheet stands there, without any size. */
    private static Optional<Block> belowSheet(List<Block> flat) {
        return IntStream.range(1, flat.size())
                .filter(i -> flat.get(i - 1) instanceof Heading && size(flat.get(i - 1)) == 0)
                .filter(i -> !FormCutter.TITLE
                                .matcher(Plain.fold(flat.get(i - 1).text()))
                                .matches()
                        || fuller(flat.get(i).text(), flat.get(i - 1).text()))
                .mapToObj(flat::get)
                .filter(FormHead::canBeTitle)
                .filter(block ->
                        FormCutter.TITLE.matcher(Plain.fold(block.text())).matches())
                .findFirst();
    }

    /** Whether a name has all of another one and more: 業務委託個票 below the sheet 個票（受付係）. */
    private static boolean fuller(String name, String sheet) {
        return Plain.fold(name).contains(LabelTable.bare(sheet));
    }

    /** Of the largest type, the bold ones if there are any, of these the names of forms (…調書, …の概要) if there are any: the last. */
    private static Optional<Block> standingOut(List<Block> candidates) {
        var largest = candidates.stream().mapToDouble(FormHead::size).max().orElse(0);
        Stream<Predicate<Block>> signs = Stream.of(
                block -> size(block) >= largest,
                block -> block.lines().allMatch(Line::bold),
                block -> FormCutter.TITLE.matcher(Plain.fold(block.text())).matches());
        return signs.reduce(candidates, FormHead::those, (one, two) -> two).stream()
                .reduce((first, second) -> second);
    }

    /** Those that have the sign; all where none has. */
    private static List<Block> those(List<Block> candidates, Predicate<Block> sign) {
        var found = candidates.stream().filter(sign).toList();
        return found.isEmpty() ? candidates : found;
    }

    /** The title with the lines before it that it ends: …に関する事務の, 第三者点検について. */
    private static List<Block> torn(List<Block> flat, Block last) {
        int to = flat.indexOf(last);
        int from = to;
        while (from > 0 && goesOn(flat.get(from - 1).text().strip())) from--;
        return flat.subList(from, to + 1);
    }

    private static boolean goesOn(String line) {
        return line.length() <= LONGEST / 2
                && line.indexOf('。') < 0
                && GOES_ON.matcher(line).find();
    }

    private static Optional<String> heading(List<Block> torn) {
        if (torn.isEmpty()) return Optional.empty();
        var before = new StringBuilder();
        torn.subList(0, torn.size() - 1)
                .forEach(block -> Joined.append(before, block.text().strip()));
        return Optional.of(heading(before + torn.getLast().text().strip()));
    }

    private static double size(Block block) {
        return block.lines().mapToDouble(line -> line.size()).max().orElse(0);
    }

    private static boolean canBeTitle(Block block) {
        var folded = Plain.fold(heading(block.text()));
        return !folded.isEmpty()
                && folded.length() <= LONGEST
                && !folded.contains("。")
                && !Material.alone(folded)
                && (LabelLines.pairOf(block).isEmpty() || FormShape.subjectLine(block.text()))
                && !NO_TITLE.matcher(folded).matches();
    }

    private static String heading(String published) {
        var text = published.strip().replace("\n", " ");
        var subject = FormShape.subjectValue(text).map(LabelSplit::rest).orElse(text);
        var bare = subject.replaceAll(
                "^[(（【〔]?資[\\s\\u3000]*料[\\s\\u3000]*[0-9０-９]+([-－―ー‐−の][0-9０-９]+)*[)）】〕]?[\\s\\u3000]+(?=\\S)", "");
        var named = MATERIAL_BEHIND.matcher(bare).replaceFirst("");
        var unnumbered = NUMBER_PREFIX.matcher(named).replaceFirst("");
        return Fold.closeLetterSpacing(ITEM_PREFIX.matcher(unnumbered).replaceFirst(""));
    }

    /** The blocks, boxes and one-column tables as the text that stands in them. */
    static List<Block> unboxed(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table && !FormShape.grid(table)
                        ? flat(List.of(block))
                        : Stream.of(block))
                .toList();
    }

    /** Boxes and one-column tables are laid-out text. */
    static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table
                        ? flat(table.cells()
                                .flatMap(cell -> cell.content().stream())
                                .toList())
                        : Stream.of(block));
    }
}
