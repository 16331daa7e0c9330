package jp.shingi.structure.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.table.CellText;
import jp.shingi.structure.table.Plain;
import jp.shingi.text.Dates;
import jp.shingi.text.Numerals;

/** The first page: number, name, publisher, date, version; captions stand above or beside their values. */
final class Cover {
    private static final Pattern CAPTION =
            Pattern.compile("^(評価書番号|評価書名|評価実施機関名|公表日|特記事項|個人のプライバシー等の権利利益の保護の宣言|(?:特定)?個人情報保護委員会承認日.*)$");
    /** What councils are consulted on is a draft. */
    private static final String DRAFT = "[(【\\[〔]?(?:素|原)?案[)】\\]〕]?";

    private static final Pattern TITLE =
            Pattern.compile("^(?:%s)?特定個人情報保護評価書[(]?(基礎|重点|全)項目評価書[)]?(?:%s)?$".formatted(DRAFT, DRAFT));
    /** The forms 第２, 第３ and 第４ of the 特定個人情報保護評価に関する規則. */
    private static final Map<String, String> LEVELS = Map.of("2", "基礎項目評価書", "3", "重点項目評価書", "4", "全項目評価書");

    private static final Pattern VERSION = Pattern.compile(
            "[\\[［〔]?\\s*((?:令和|平成)[0-9０-９元]{1,2}年[0-9０-９]{1,2}月[\\s\\u3000]*様式[\\s\\u3000]?[0-9０-９]+)\\s*[\\]］〕]?");

    Optional<String> title = Optional.empty();
    Optional<String> level = Optional.empty();
    OptionalInt number = OptionalInt.empty();
    Optional<String> name = Optional.empty();
    Optional<String> publisher = Optional.empty();
    Optional<LocalDate> published = Optional.empty();
    Optional<String> version = Optional.empty();
    private List<String> pending = List.of();
    private Optional<String> free = Optional.empty();

    /** Whether the blocks are the title of an assessment, over one line or two. */
    static boolean isTitle(List<Block> blocks) {
        return TITLE.matcher(Plain.fold(Block.text(blocks))).matches();
    }

    /** Whether a block is the first page's box of number and name, as every level has it. */
    static boolean isBox(Block block) {
        var text = Plain.fold(block.text());
        return block instanceof Table && text.startsWith("評価書番号") && text.contains("評価書名");
    }

    /** Takes a row of the first page; false where it belongs to something else. */
    boolean take(Row row) {
        var text = row.folded(0);
        if (row.size() == 1 && TITLE.matcher(text).matches() && level.isPresent()) return true;
        if (row.size() == 1 && isTitle(text)) {
            title = Optional.of(title.orElse("") + row.caption(0));
            level = Captions.level(text);
            return true;
        }
        var found = VERSION.matcher(Block.text(row.cells().getFirst()));
        if (row.size() == 1 && text.length() < 40 && found.find()) {
            version = Optional.of(Plain.squeezed(found.group(1)).replace('\u3000', ' '));
            level = level.or(() -> Optional.ofNullable(LEVELS.get(text.replaceAll("^.*様式([0-9]+).*$", "$1"))));
            return true;
        }
        return captions(row);
    }

    /** The title whole, or the first or second of its two lines. */
    private boolean isTitle(String text) {
        return TITLE.matcher(text).matches()
                || TITLE.matcher(title.orElse("") + text).matches()
                || title.isEmpty() && text.equals("特定個人情報保護評価書");
    }

    /** The caption of the free text in the row that was just left; empty where it has none. */
    Optional<String> freeText() {
        var caption = free;
        free = Optional.empty();
        return caption;
    }

    private boolean captions(Row read) {
        var row = pending.size() > 1 || allCaptions(read.atGaps(0)) ? read.atGaps(Math.max(pending.size(), 2)) : read;
        var captions = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) if (CAPTION.matcher(row.folded(i)).matches()) captions.add(row.folded(i));
        if (allCaptions(row)) {
            pending = captions;
            return true;
        }
        if (captions.size() == 1
                && row.size() == 2
                && CAPTION.matcher(row.folded(0)).matches()) {
            pending = List.of();
            return value(captions.getFirst(), row.cells().getLast());
        }
        if (pending.size() != row.size()) return false;
        var taken = true;
        for (int i = 0; i < pending.size(); i++)
            taken &= value(pending.get(i), row.cells().get(i));
        pending = List.of();
        return taken;
    }

    private static boolean allCaptions(Row row) {
        return IntStream.range(0, row.size())
                .allMatch(i -> CAPTION.matcher(row.folded(i)).matches());
    }

    /** Free texts (宣言, 特記事項) are left to the fields. */
    private boolean value(String caption, List<Block> cell) {
        var text = CellText.of(cell).strip();
        switch (caption) {
            case "評価書番号" -> number = Numerals.parse(Plain.fold(text));
            case "評価書名" -> name = Optional.of(text.replace("\n", ""));
            case "評価実施機関名" -> publisher = Optional.of(text.replace("\n", ""));
            case "公表日" -> published = Dates.first(text);
            default -> {
                free = Optional.of(caption);
                return false;
            }
        }
        return true;
    }
}
